import type { Measure } from '../plan/measures/measure';
import type { Year } from '../plan/years';
import type { Locale } from './locale';

/** What time a measure's values speak of: the year, or the period. */
export function measureTimeText({ time }: Pick<Measure, 'time'>, year: Year, { m }: Locale): string {
  const { times } = m.measures;
  return time === 'year' ? times.year(String(year)) : times[time];
}
