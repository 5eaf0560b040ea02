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
  /** From which of the entity’s points it is measured, where it has several blocks. */
  readonly block: number;
};

/** A straight-line distance in metres between two features, with the errors of both: `middle` ∓ their sum, never below 0. */
export type DistanceRange = {
  readonly least: number;
  readonly most: number;
  /** As their coordinates say. */
  readonly middle: number;
};

/** Negative where `a` is surely nearer, positive where `b` is; 0 where the ranges overlap: no claim is closer than the error. */
export function compareRanges(a: DistanceRange, b: DistanceRange): -1 | 0 | 1 {
  if (a.most < b.least) return -1;
  return b.most < a.least ? 1 : 0;
}

/** The facility of a kind nearest to an entity; null where there is none on the map. */
export type FindNearest = (id: string, kind: FacilityKind) => Nearby | null;
