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

/** What an actual is of: there is one figure for each area, measure and year. */
export function actualKey({ subject, measure, year }: Pick<Actual, 'subject' | 'measure' | 'year'>): string {
  return `${subject} ${measure} ${year}`;
}

/** The figure entered for a subject, measure and year; null where there is none. */
export function actualOf(actuals: Actuals, subject: string, measure: string, year: Year): number | null {
  const found = actuals.find(
    (one) => one.subject === subject && one.measure === measure && one.year === year,
  );
  return found?.value ?? null;
}
