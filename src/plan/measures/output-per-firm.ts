import { numberText } from '../number-text';
import type { Area } from '../schema/area';
import type { Year } from '../years';
import { annexValue } from './annex-value';
import type { Measure } from './measure';
import type { MeasureValue } from './measure-value';
import { missing } from './measure-value';

/** Output per firm above designated size. */
export const outputPerFirm: Measure = {
  id: 'output-per-firm',
  unit: '亿元/家',
  digits: 2,
  time: 'year',
  kind: { total: false },
  better: 'higher',
  origin: 'derived',
  midpoint: ({ plan }, year) => perFirm(plan.municipality, year).value,
  value: (_, area, year) => perFirm(area, year),
};

function perFirm(area: Area, year: Year): MeasureValue {
  const [amount, count] = [annexValue(area, 'output', year), annexValue(area, 'firms', year)];
  const inputs = [...amount.inputs, ...count.inputs];
  if (amount.value === null || count.value === null || count.value === 0) return missing(inputs);
  const value = amount.value / count.value;
  return {
    value,
    derived: true,
    formula: `${numberText(amount.value)} ÷ ${numberText(count.value)} = ${numberText(value, 2)}`,
    inputs,
  };
}
