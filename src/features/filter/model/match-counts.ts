import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { EntityKind, Plan } from '../../../plan/plan';

/** What stands on the map, in the order it is counted. */
export const countedKinds = ['platform', 'city', 'area', 'belt', 'corridor', 'place'] as const;

export type CountedKind = (typeof countedKinds)[number];

/** How many features of each kind a filter keeps, kinds without any left out; the city as a whole is none of them. */
export function matchCounts(
  { entities }: Pick<Plan, 'entities'>,
  filterMatch: FilterMatch,
): { readonly kind: CountedKind; readonly count: number }[] {
  const kinds = [...filterMatch.keys()].map((id): EntityKind | undefined => entities.get(id)?.kind);
  return countedKinds
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0);
}
