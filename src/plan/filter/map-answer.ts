import type { Position } from 'geojson';
import type { Plan } from '../plan';
import type { FilterMatch } from './filter-match';

/** What the page beside the map says of features, for the map to show without being asked. */
export type MapAnswer = {
  /** Feature id → its rank, or its letter in a table. */
  readonly marks: ReadonlyMap<string, string>;
  /** Ids of features that fell out, and step back. */
  readonly back: readonly string[];
  /** Distances that count, from a feature to what is near it, with their range in words. */
  readonly lines: readonly { readonly from: Position; readonly to: Position; readonly label: string }[];
};

export const noAnswer: MapAnswer = Object.freeze({
  marks: new Map(),
  back: Object.freeze([]),
  lines: Object.freeze([]),
});

/** What stays in front: of what the filter keeps, all that did not fall out; null: everything. */
export function keptBy(plan: Plan, filterMatch: FilterMatch | null, { back }: MapAnswer): FilterMatch | null {
  if (back.length === 0) return filterMatch;
  const kept = filterMatch ?? new Map([...plan.entities.keys()].map((id) => [id, 'matched'] as const));
  return new Map([...kept].filter(([id]) => !back.includes(id)));
}
