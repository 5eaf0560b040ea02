/** A straight-line distance in metres between two features, with the errors of both: `middle` ∓ their sum, never below 0. */
export type DistanceRange = {
  readonly least: number;
  readonly most: number;
  /** As their coordinates say. */
  readonly middle: number;
};
