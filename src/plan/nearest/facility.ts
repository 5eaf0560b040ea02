import type { DistanceRange } from './distance-range';

/** What a reader looks for around a candidate. `station`: railway; `metro`: stops of the metro. */
export const facilityKinds = [
  'station',
  'metro',
  'airport',
  'expressway',
  'bonded-zone',
  'market',
  'university',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** A feature at a distance. */
export type Nearby = {
  /** Id of its feature on the map; context lines and stops have no card. */
  readonly id: string;
  readonly range: DistanceRange;
};
