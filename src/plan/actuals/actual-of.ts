import type { Year } from '../years';
import type { Actuals } from './actual';

/** The figure entered for a subject, measure and year; null where there is none. */
export function actualOf(actuals: Actuals, subject: string, measure: string, year: Year): number | null {
  const found = actuals.find(
    (one) => one.subject === subject && one.measure === measure && one.year === year,
  );
  return found?.value ?? null;
}
