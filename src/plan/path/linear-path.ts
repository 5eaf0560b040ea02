import type { CitedFigure } from '../cited-figure';
import type { MeasureValue } from '../measures/measure';
import { targetYear, type Year } from '../years';
import { pathValue } from './path-value';

/** The path that adds the same amount each year. */
export function linearPath(from: CitedFigure, to: CitedFigure, year: Year): MeasureValue {
  return pathValue(from, to, year, {
    at: (a, b, at, start) => a + ((b - a) * (at - start)) / (targetYear - start),
    formula: (a, b, passed) => `${a} + (${b} − ${a}) × ${passed}`,
  });
}
