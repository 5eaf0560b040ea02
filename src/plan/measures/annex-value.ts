import type { CitedFigure } from '../cited-figure';
import { constantGrowth } from '../constant-growth';
import { numberText } from '../number-text';
import type { Area } from '../schema/area';
import { baselineYear, targetYear, type Year } from '../years';
import { annexFigure } from './annex-figure';
import type { MeasureValue } from './measure';

/** The columns of annex 1 that have both years for every area. */
export type AnnexPair = 'output' | 'firms';

/** A figure of annex 1 in 2020 or 2025; in between, the constant-growth path, which is ours. */
export function annexValue(area: Area, column: AnnexPair, year: Year): MeasureValue {
  const from = annexFigure(area, column, baselineYear);
  const to = annexFigure(area, column, targetYear);
  const own = (input: CitedFigure): MeasureValue => ({
    value: input.figure.value,
    derived: false,
    formula: '',
    inputs: [input],
  });
  if (year === baselineYear) return own(from);
  if (year === targetYear) return own(to);
  const value = constantGrowth(from.figure.value, to.figure.value, year);
  const [a, b] = [from, to].map(({ figure }) => numberText(figure.value ?? 0));
  return {
    value,
    derived: true,
    formula: value === null ? '' : `${a} × (${b} ÷ ${a})^(${year - baselineYear}/5) = ${numberText(value)}`,
    inputs: [from, to],
  };
}
