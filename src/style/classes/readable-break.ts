/**
 * The roundest number near a break that leaves every value on its side of it: above the highest value
 * below the break, and not above the lowest value from the break on.
 */
export function readableBreak(at: number, values: readonly number[]): number {
  const below = Math.max(...values.filter((value) => value < at));
  const above = Math.min(...values.filter((value) => value >= at));
  if (!Number.isFinite(below) || !Number.isFinite(above)) return at;
  for (
    let digits = Math.ceil(Math.log10(Math.max(Math.abs(below), Math.abs(above), 1e-9)));
    digits > -9;
    digits--
  ) {
    for (const step of [10 ** digits, 10 ** digits / 2]) {
      const near = Number((Math.round(at / step) * step).toPrecision(12));
      const found = [near, near + step, near - step].find((number) => number > below && number <= above);
      if (found !== undefined) return Number(found.toPrecision(12));
    }
  }
  return at;
}
