import { ckmeans, quantile } from 'simple-statistics';
import type { Classing, ClassMethod } from '../../state/thematic';

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

/** Where a method divides the values into `count` classes, before any rounding; rising, and fewer where values repeat. */
export function rawBreaks(
  values: readonly number[],
  method: Exclude<ClassMethod, 'own'>,
  count: number,
): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const classes = Math.min(count, new Set(sorted).size);
  if (classes < 2) return [];
  const steps = Array.from({ length: classes - 1 }, (_, index) => index + 1);
  switch (method) {
    case 'quantile':
      return unique(steps.map((step) => quantile(sorted, step / classes)));
    case 'equal': {
      const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
      return steps.map((step) => low + ((high - low) * step) / classes);
    }
    case 'natural':
      return unique(
        ckmeans(sorted, classes)
          .slice(1)
          .map((cluster) => cluster[0] ?? Number.NaN),
      );
  }
}

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
