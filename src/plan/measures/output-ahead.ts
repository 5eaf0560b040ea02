import { actualOf } from '../actuals/actual-of';
import { numberText } from '../number-text';
import { annexValue } from './annex-value';
import type { Measure } from './measure';
import { missing } from './measure-value';

/** How far the output that the reader entered for a year is above or below the constant-growth path to the target. */
export const outputAhead: Measure = {
  id: 'output-ahead',
  unit: '%',
  digits: 1,
  time: 'year',
  kind: { total: false },
  better: 'higher',
  origin: 'derived',
  midpoint: () => 0,
  value({ actuals }, area, year) {
    const path = annexValue(area, 'output', year);
    const actual = actualOf(actuals, area.id, 'output', year);
    if (actual === null || path.value === null || path.value === 0) return missing(path.inputs);
    const value = (actual / path.value - 1) * 100;
    return {
      value,
      derived: true,
      formula: `${numberText(actual)} ÷ ${numberText(path.value)} − 1 = ${numberText(value)}%`,
      inputs: path.inputs,
    };
  },
};
