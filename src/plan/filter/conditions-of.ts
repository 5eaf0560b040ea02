import type { Filter } from './filter';

/** The lists of a filter. */
export const filterParts = ['topics', 'categories', 'statuses', 'areas', 'within'] as const;

export type FilterPart = (typeof filterParts)[number];

/** One thing that a filter asks for. */
export type Condition = { readonly part: FilterPart; readonly id: string };

/** All that a filter asks for, one by one. */
export function conditionsOf(filter: Filter): Condition[] {
  return filterParts.flatMap((part) => filter[part].map((id) => ({ part, id })));
}
