import type { Measure } from '../../plan/measures/measure';
import { baselineYear, targetYear, type Year } from '../../plan/years';

/** The years whose figures stand in each other: `solid` inside, and around it the target, where there is one. */
export type ColumnYears = { readonly solid: Year; readonly around: Year | null };

/**
 * What the columns of a measure show in a year. Measures that have the plan's target stand inside it; in
 * the target's own year that is where the plan starts from.
 */
export function columnYears({ id, time }: Measure, year: Year): ColumnYears {
  // What is ahead of the path in 2025 is no target.
  if (time !== 'year' || id === 'output-ahead') return { solid: year, around: null };
  return { solid: year === targetYear ? baselineYear : year, around: targetYear };
}
