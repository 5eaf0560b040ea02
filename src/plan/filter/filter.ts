import type { PlatformCategory, PlatformStatus } from '../schema/platform';

/** What the map keeps; an empty list asks for nothing. A feature must meet every list that asks. */
export type Filter = {
  /** Ids of industries and segments. */
  readonly topics: readonly string[];
  /** Whether one of the topics is enough. */
  readonly mode: 'any' | 'all';
  readonly categories: readonly PlatformCategory[];
  readonly statuses: readonly PlatformStatus[];
  /** Ids of host areas. */
  readonly areas: readonly string[];
  /** Ids of the corridor and belts whose areas it must lie in. */
  readonly within: readonly string[];
};

export const filterModes = ['any', 'all'] as const;

export const noFilter: Filter = Object.freeze({
  topics: Object.freeze([]),
  mode: 'any',
  categories: Object.freeze([]),
  statuses: Object.freeze([]),
  areas: Object.freeze([]),
  within: Object.freeze([]),
});

/** The lists of a filter. */
const filterParts = ['topics', 'categories', 'statuses', 'areas', 'within'] as const;

type FilterPart = (typeof filterParts)[number];

/** One thing that a filter asks for. */
export type Condition = { readonly part: FilterPart; readonly id: string };

/** All that a filter asks for, one by one. */
export function conditionsOf(filter: Filter): Condition[] {
  return filterParts.flatMap((part) => filter[part].map((id) => ({ part, id })));
}

/** The change that adds a condition to a filter, or takes it out. */
export function withCondition(filter: Filter, { part, id }: Condition, asked: boolean): Partial<Filter> {
  const others = (filter[part] as readonly string[]).filter((each) => each !== id);
  return { [part]: asked ? [...others, id] : others };
}
