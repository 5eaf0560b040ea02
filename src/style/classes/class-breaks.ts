import type { Classing } from '../../state/thematic';
import { rawBreaks } from './raw-breaks';
import { readableBreak } from './readable-break';

/**
 * The breaks between classes, rising and readable: a value belongs to the class above a break from the break on.
 * With a midpoint, one break stands at it, and each side gets classes by how many of the values lie there.
 */
export function classBreaks(
  values: readonly number[],
  classing: Classing,
  midpoint: number | null,
): number[] {
  const { method, count } = classing;
  if (method === 'own') return [...classing.breaks];
  const within = (part: readonly number[], classes: number) =>
    rawBreaks(part, method, classes).map((at) => readableBreak(at, values));
  if (midpoint === null) return unique(within(values, count));
  const below = values.filter((value) => value < midpoint);
  const above = values.filter((value) => value >= midpoint);
  const share = Math.round((count * below.length) / Math.max(1, values.length));
  const low = Math.min(count - 1, Math.max(1, share));
  return unique([...within(below, low), midpoint, ...within(above, count - low)]);
}

function unique(breaks: readonly number[]): number[] {
  return [...new Set(breaks)].sort((a, b) => a - b);
}
