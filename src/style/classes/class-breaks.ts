import type { Classing } from '../../state/thematic';
import { rawBreaks } from './raw-breaks';
import { readableBreak } from './readable-break';

/**
 * The breaks between classes, rising and readable: a value belongs to the class above a break from the break on.
 * With a midpoint, the nearest break stands at it, so that no class lies on both of its sides.
 */
export function classBreaks(
  values: readonly number[],
  classing: Classing,
  midpoint: number | null,
): number[] {
  if (classing.method === 'own') return [...classing.breaks];
  const raw = rawBreaks(values, classing.method, classing.count);
  const pinned = midpoint === null ? raw : pin(raw, midpoint);
  const rounded = pinned.map((at) => (at === midpoint ? at : readableBreak(at, values)));
  return [...new Set(rounded)].sort((a, b) => a - b);
}

function pin(breaks: readonly number[], midpoint: number): number[] {
  const distance = breaks.map((at) => Math.abs(at - midpoint));
  const nearest = distance.indexOf(Math.min(...distance));
  return breaks.length === 0 ? [midpoint] : breaks.map((at, index) => (index === nearest ? midpoint : at));
}
