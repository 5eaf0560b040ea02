import type { CitedFigure } from '../cited-figure';
import { numberText } from '../number-text';
import { growthRate } from '../ratios';
import type { Figure, Unit } from '../schema/figure';
import type { Indicator } from '../schema/indicator';

/** What a target of table 1 asks for each year from its baseline on, or why that cannot be computed. */
type RequiredChange =
  | {
      /** `growth`: per cent a year. `points`: percentage points a year, or points of an index. */
      readonly kind: 'growth' | 'points';
      readonly value: number;
      /** Written out with the numbers, the same in both languages. */
      readonly formula: string;
      readonly inputs: readonly CitedFigure[];
    }
  | {
      readonly kind: 'none';
      /** `words`: the target is words, not a number. `baseline`: the plan gives no figure to start from. */
      readonly reason: 'words' | 'baseline' | 'growth';
    };

/**
 * The change a year that leads from the baseline to a goal. A percentage and an index change by points:
 * to say that 33.1 % grows by 1.1 % a year would be read as 34.2 %. Amounts, counts and ratios with a
 * unit grow at a constant rate.
 */
export function requiredChange(indicator: Indicator, goal: Figure = indicator.target): RequiredChange {
  const { baseline, unit, name } = indicator;
  const from = baseline.value;
  const to = goal.value;
  if (to === null) return { kind: 'none', reason: 'words' };
  if (from === null) return { kind: 'none', reason: 'baseline' };
  const years = goal.year - baseline.year;
  const [a, b] = [numberText(from, 2), numberText(to, 2)];
  const inputs = [baseline, goal].map((figure) => ({
    label: { zh: `${name.zh}，${figure.year}年`, en: `${name.en}, ${figure.year}` },
    figure,
  }));
  if (inPoints(unit)) {
    const value = (to - from) / years;
    return { kind: 'points', value, formula: `(${b} − ${a}) ÷ ${years} = ${numberText(value, 2)}`, inputs };
  }
  const rate = growthRate(from, to, years);
  if (rate === null) return { kind: 'none', reason: 'growth' };
  const value = rate * 100;
  const formula = `(${b} ÷ ${a})^(1/${years}) − 1 = ${numberText(value)}%`;
  return { kind: 'growth', value, formula, inputs };
}

/** Whether a figure changes by points: a percentage and an index do. That one grows by so many per cent would be misread. */
export function inPoints(unit: Unit): boolean {
  return unit === '%' || unit === 'none';
}
