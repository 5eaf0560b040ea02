/**
 * How high a value's column is, as a share of the tallest: in proportion to the value, from zero, against
 * the highest value of all years. A value below zero has no height.
 */
export function columnShare(value: number, [, highest]: readonly [number, number]): number {
  return highest > 0 ? Math.max(0, value / highest) : 0;
}
