import { baselineYear, targetYear, type Year, years } from '../years';
import type { Measure } from './measure';

export type MeasureTime = {
  /** The measure's id, with the year where it has values of a year: `output-2025`. Permanent. */
  readonly id: string;
  /** The year to compute it for. */
  readonly year: Year;
  /** Whether it speaks of that year, not of the whole period. */
  readonly ofYear: boolean;
};

/** The times that a measure has values for: each year, 2020 alone, or the period as a whole. */
export function measureTimes({ id, time }: Pick<Measure, 'id' | 'time'>): MeasureTime[] {
  if (time === 'period') return [{ id, year: targetYear, ofYear: false }];
  const each: readonly Year[] = time === 'baseline' ? [baselineYear] : years;
  return each.map((year) => ({ id: `${id}-${year}`, year, ofYear: true }));
}
