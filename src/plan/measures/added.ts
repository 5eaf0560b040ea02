import { numberText } from '../number-text';
import type { Area } from '../schema/area';
import { baselineYear, targetYear } from '../years';
import { annexFigure } from './annex-figure';
import type { AnnexPair } from './annex-value';
import type { MeasureValue } from './measure-value';
import { missing } from './measure-value';

/** The target of 2025 less the figure of 2020. */
export function added(area: Area, column: AnnexPair): MeasureValue {
  const inputs = [annexFigure(area, column, targetYear), annexFigure(area, column, baselineYear)];
  const [to, from] = inputs.map(({ figure }) => figure.value);
  if (to == null || from == null) return missing(inputs);
  const value = Number((to - from).toFixed(6));
  return {
    value,
    derived: true,
    formula: `${numberText(to)} − ${numberText(from)} = ${numberText(value)}`,
    inputs,
  };
}
