import { compareRanges, type DistanceRange } from '../../../plan/nearest/facility';

/** Which of some ranges is nearer than all others; null where the errors do not tell. */
export function surelyNearest(ranges: readonly (DistanceRange | null)[]): number | null {
  const found = ranges.findIndex(
    (range, index) =>
      range !== null &&
      ranges.every((other, at) => at === index || (other !== null && compareRanges(range, other) < 0)),
  );
  return found < 0 || ranges.length < 2 ? null : found;
}
