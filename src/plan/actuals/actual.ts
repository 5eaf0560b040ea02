import type { Year } from '../years';

/**
 * A figure that the reader entered for a year after 2020; never the plan's. In the unit of what it measures.
 * For output, firms and tax per mu `measure` is the column of annex 1; for the city it may also be an indicator's id.
 */
export type Actual = {
  /** Id of an area, or of the city. */
  readonly subject: string;
  readonly measure: string;
  readonly year: Year;
  readonly value: number;
};

export type Actuals = readonly Actual[];

export const noActuals: Actuals = Object.freeze([]);
