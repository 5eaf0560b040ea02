import type { CitedFigure } from '../cited-figure';
import { constantGrowth } from '../constant-growth';
import type { Year } from '../years';
import type { MeasureValue } from './measure-value';
import { pathValue } from './path-value';

/** The path that grows by the same rate each year. */
export function constantPath(from: CitedFigure, to: CitedFigure, year: Year): MeasureValue {
  return pathValue(from, to, year, {
    at: constantGrowth,
    formula: (a, b, passed) => `${a} × (${b} ÷ ${a})^(${passed})`,
  });
}
