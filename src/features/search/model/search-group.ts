import type { SearchKind } from './search-document';

const groups = {
  municipality: 'areas',
  area: 'areas',
  platform: 'platforms',
  city: 'cities',
  corridor: 'layout',
  belt: 'layout',
  axis: 'layout',
  industry: 'topics',
  segment: 'topics',
  term: 'terms',
  indicator: 'indicators',
  target: 'targets',
  place: 'places',
} as const satisfies Record<SearchKind, string>;

/** A heading that results stand under. */
export type SearchGroup = (typeof groups)[SearchKind];

/** The heading of a kind. */
export function searchGroup(kind: SearchKind): SearchGroup {
  return groups[kind];
}
