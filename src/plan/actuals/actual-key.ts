import type { Actual } from './actual';

/** What an actual is of: there is one figure for each area, measure and year. */
export function actualKey({ subject, measure, year }: Pick<Actual, 'subject' | 'measure' | 'year'>): string {
  return `${subject} ${measure} ${year}`;
}
