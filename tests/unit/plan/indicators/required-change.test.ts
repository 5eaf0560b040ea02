import { describe, expect, it } from 'vitest';
import { requiredChange } from '../../../../src/plan/indicators/required-change';
import type { Indicator } from '../../../../src/plan/schema/indicator';
import { realPlan } from '../../real-plan';

const indicator = (number: number): Indicator => {
  const found = realPlan.indicators.find((one) => one.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
};

/** Table 1, row by row: growth in per cent a year, points a year, or why there is neither. */
const expected: readonly (readonly [row: number, kindOrReason: string, value: number | null])[] = [
  [1, 'points', 0.38],
  [2, 'growth', 12.43],
  [3, 'growth', 13.84],
  [4, 'baseline', null],
  [5, 'growth', 10.87],
  [6, 'growth', 8.97],
  [7, 'points', 1.44],
  [8, 'points', 0.34],
  [9, 'points', 0.06],
  [10, 'growth', 9.46],
  [11, 'points', 1.14],
  [12, 'points', 3.03],
  [13, 'words', null],
  [14, 'words', null],
  [15, 'words', null],
  [16, 'growth', 14.48],
  [17, 'growth', 19.14],
  [18, 'baseline', null],
  [19, 'baseline', null],
  [20, 'points', 0.1],
];

describe('the change that a target requires', () => {
  it('is known, or known to be unknowable, for all 20 indicators', () => {
    expect(expected.map(([number]) => number)).toEqual(realPlan.indicators.map(({ number }) => number));
  });

  it.each(expected)('indicator %i: %s', (number, kind, value) => {
    const change = requiredChange(indicator(number));
    if (change.kind === 'none') return expect(change.reason).toBe(kind);
    expect(change.kind).toBe(kind);
    expect(change.value).toBeCloseTo(value ?? Number.NaN, 2);
    expect(change.inputs).toHaveLength(2);
  });

  it('shows its formula with the plan’s numbers and years', () => {
    expect(requiredChange(indicator(17))).toMatchObject({ formula: '(30 ÷ 12.5)^(1/5) − 1 = 19.1%' });
    expect(requiredChange(indicator(1))).toMatchObject({ formula: '(35 − 33.1) ÷ 5 = 0.38' });
    expect(requiredChange(indicator(12))).toMatchObject({ formula: '(110 − 91.83) ÷ 6 = 3.03' });
  });

  it('can be had for a further goal', () => {
    const { stretch } = indicator(9);
    expect(requiredChange(indicator(9), stretch)).toMatchObject({ formula: '(3.5 − 2.69) ÷ 5 = 0.16' });
  });

  it('is no growth where there is nothing to grow from', () => {
    const output = indicator(2);
    const baseline = { ...output.baseline, value: 0 };
    expect(requiredChange({ ...output, baseline })).toEqual({ kind: 'none', reason: 'growth' });
  });
});
