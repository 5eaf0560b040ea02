import type { Plan } from './plan';
import type { Figure } from './schema/figure';
import type { Target } from './schema/indicator';

/** A target's figure where it is one number of one year; null where it has no year, is a range or is words. */
export function datedFigure({ figure: { year, text, upper, ...figure } }: Target): Figure | null {
  return year === null || text !== undefined || upper !== undefined ? null : { ...figure, year };
}

/** The section that a target is listed under: its action in chapter 4 (`4.1`), its box, or its section (`5.6`). */
export function targetSection({ figure }: Target, { citations }: Plan): string {
  const section = citations.get(figure.cite)?.section ?? '';
  return /^\d\.\d/.exec(section)?.[0] ?? section;
}
