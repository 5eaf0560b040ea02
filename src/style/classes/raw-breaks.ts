import { ckmeans, quantile } from 'simple-statistics';
import type { ClassMethod } from '../../state/thematic';

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

function unique(breaks: readonly number[]): number[] {
  return [...new Set(breaks)];
}
