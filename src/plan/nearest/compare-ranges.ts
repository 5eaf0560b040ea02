import type { DistanceRange } from './distance-range';

/** Negative where `a` is surely nearer, positive where `b` is; 0 where the ranges overlap: no claim is closer than the error. */
export function compareRanges(a: DistanceRange, b: DistanceRange): -1 | 0 | 1 {
  if (a.most < b.least) return -1;
  return b.most < a.least ? 1 : 0;
}
