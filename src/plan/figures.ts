import type { CitedFigure } from './cited-figure';
import { decimalsOf } from './number-text';
import type { Comparison } from './schema/feature';
import type { Figure } from './schema/figure';
import type { Indicator } from './schema/indicator';

type Sum = {
  /** Null when an input is missing: a sum that leaves one out would understate. */
  value: number | null;
  inputs: readonly Figure[];
};

/** Adds figures of one unit, for the corridor and the belts; exact to the decimals of the inputs. */
export function sumFigures(inputs: readonly Figure[]): Sum {
  let total = 0;
  let decimals = 0;
  for (const { value } of inputs) {
    if (value === null) return { value: null, inputs };
    total += value;
    decimals = Math.max(decimals, decimalsOf(value));
  }
  return { value: inputs.length > 0 ? Number(total.toFixed(decimals)) : null, inputs };
}

/** Whether what was computed rests on a what-if's number in place of the plan's. */
export function usesAssumed({ inputs }: { readonly inputs: readonly CitedFigure[] }): boolean {
  return inputs.some(({ figure }) => figure.assumed === true);
}

/** The sign that the plan's qualifiers amount to: 以上 and 不少于 are `>=`, 超 and 突破 are `>`, 最多 is `<=`, 左右 is `~`. */
export function comparisonOf({ qualifiers }: Pick<Figure, 'qualifiers'>): Comparison {
  if (qualifiers.includes('以上') || qualifiers.includes('不少于')) return '>=';
  if (qualifiers.includes('最多')) return '<=';
  if (qualifiers.includes('超') || qualifiers.includes('突破')) return '>';
  return qualifiers.includes('左右') ? '~' : '=';
}

/** Baseline and target of some rows of table 1 as inputs of a finding; rows that are missing are left out. */
export function indicatorInputs(...indicators: (Indicator | undefined)[]): CitedFigure[] {
  return indicators.flatMap((indicator) =>
    indicator
      ? [indicator.baseline, indicator.target].map((figure) => ({
          label: {
            zh: `${indicator.name.zh}，${figure.year}年`,
            en: `${indicator.name.en}, ${figure.year}`,
          },
          figure,
        }))
      : [],
  );
}
