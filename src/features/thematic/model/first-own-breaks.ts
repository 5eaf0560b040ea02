import type { Classified } from '../../../style/classes/classify';

/** The breaks that a reader starts to change: those on the map; thirds of the range where there are too few. */
export function firstOwnBreaks({ breaks, extent }: Pick<Classified, 'breaks' | 'extent'>): number[] {
  const found = [...new Set(breaks.map(rounded))];
  if (found.length >= 2) return found;
  const [low, high] = extent ?? [0, 0];
  const third = (high - low) / 3 || 1;
  return [rounded(low + third), rounded(low + 2 * third)];
}

/** As a link carries it. */
function rounded(at: number): number {
  return Number(at.toFixed(6)) + 0;
}
