import { numberText } from '../number-text';
import { baselineYear, targetYear } from '../years';
import { added, annexValue, sumValue } from './annex-value';
import type { Measure } from './measure';
import { missing } from './measure-value';

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

/** An area's part of the output that all ten areas are to add between 2020 and 2025. */
export const growthShare: Measure = {
  id: 'growth-share',
  unit: '%',
  digits: 1,
  time: 'period',
  kind: { total: false },
  better: null,
  origin: 'derived',
  midpoint: () => null,
  value({ plan }, area) {
    const [before, after] = [sumValue(plan, 'output', baselineYear), sumValue(plan, 'output', targetYear)];
    const whole = before.value === null || after.value === null ? null : after.value - before.value;
    const isWhole = area === plan.municipality;
    const part = added(area, 'output');
    const inputs = [...(isWhole ? [] : part.inputs), ...before.inputs, ...after.inputs];
    const amount = isWhole ? whole : part.value;
    if (amount === null || whole === null || whole === 0) return missing(inputs);
    const value = (amount / whole) * 100;
    return {
      value,
      derived: true,
      formula: `${numberText(amount)} ÷ (${numberText(after.value ?? 0)} − ${numberText(before.value ?? 0)}) = ${numberText(value)}%`,
      inputs,
    };
  },
};
