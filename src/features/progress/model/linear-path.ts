import type { CitedFigure } from '../../../plan/cited-figure';
import type { MeasureValue } from '../../../plan/measures/measure';
import { pathValue } from '../../../plan/measures/path-value';
import { targetYear, type Year } from '../../../plan/years';

/** The path that adds the same amount each year. */
export function linearPath(from: CitedFigure, to: CitedFigure, year: Year): MeasureValue {
  return pathValue(from, to, year, {
    at: (a, b, at, start) => a + ((b - a) * (at - start)) / (targetYear - start),
    formula: (a, b, passed) => `${a} + (${b} − ${a}) × ${passed}`,
  });
}
