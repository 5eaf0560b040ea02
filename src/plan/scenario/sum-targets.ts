import type { CitedFigure } from '../cited-figure';
import { sumFigures } from '../figures';
import { annexFigure } from '../measures/annex-value';
import { numberText } from '../number-text';
import type { Plan } from '../plan';
import { growthRate } from '../ratios';
import { baselineYear, targetYear } from '../years';
import type { AssumedColumn } from './scenario';

type Computed = { readonly value: number; readonly formula: string; readonly inputs: readonly CitedFigure[] };

/** What the areas' targets of one column come to. Null where a figure is missing. */
export type TargetSum = {
  readonly sum: Computed;
  /** The sum less the city's own row. */
  readonly difference: Computed | null;
  /** The growth a year, in per cent, that leads from the city's figure of 2020 to the sum. */
  readonly growth: Computed | null;
};

/** Adds up the areas' targets, the plan's or a what-if's, and holds the sum against the city's row. */
export function sumTargets({ areas, municipality }: Plan, column: AssumedColumn): TargetSum | null {
  const inputs = areas.map((area) => annexFigure(area, column, targetYear));
  const { value } = sumFigures(inputs.map(({ figure }) => figure));
  if (value === null) return null;
  const sum = numberText(value);
  const terms = inputs.map(({ figure }) => numberText(figure.value ?? 0)).join(' + ');
  const [from, city] = ([baselineYear, targetYear] as const).map((year) =>
    annexFigure(municipality, column, year),
  ) as [CitedFigure, CitedFigure];
  const less = city.figure.value === null ? null : value - city.figure.value;
  const rate = growthRate(from.figure.value, value, targetYear - baselineYear);
  return {
    sum: { value, formula: `${terms} = ${sum}`, inputs },
    difference:
      less === null
        ? null
        : {
            value: less,
            formula: `${sum} − ${numberText(city.figure.value ?? 0)} = ${numberText(less)}`,
            inputs: [...inputs, city],
          },
    growth:
      rate === null
        ? null
        : {
            value: rate * 100,
            formula: `(${sum} ÷ ${numberText(from.figure.value ?? 0)})^(1/5) − 1 = ${numberText(rate * 100)}%`,
            inputs: [...inputs, from],
          },
  };
}
