import { numberText } from '../number-text';
import { annexValue } from './annex-value';
import type { Measure } from './measure';
import { missing } from './measure-value';
import { sumValue } from './sum-value';

/** An area's part of the output of all ten areas in one year. */
export const outputShare: Measure = {
  id: 'output-share',
  unit: '%',
  digits: 1,
  time: 'year',
  kind: { total: false },
  better: null,
  origin: 'derived',
  midpoint: () => null,
  value({ plan }, area, year) {
    const whole = sumValue(plan, 'output', year);
    const part = area === plan.municipality ? whole : annexValue(area, 'output', year);
    const inputs = part === whole ? whole.inputs : [...part.inputs, ...whole.inputs];
    if (part.value === null || whole.value === null || whole.value === 0) return missing(inputs);
    const value = (part.value / whole.value) * 100;
    return {
      value,
      derived: true,
      formula: `${numberText(part.value)} ÷ ${numberText(whole.value)} = ${numberText(value)}%`,
      inputs,
    };
  },
};
