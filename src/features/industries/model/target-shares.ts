import { comparisonOf, sumFigures } from '../../../plan/figures';
import { numberText } from '../../../plan/number-text';
import type { Plan } from '../../../plan/plan';
import type { Figure } from '../../../plan/schema/figure';
import type { Industry } from '../../../plan/schema/industry';

/** The industries' targets as parts of the city's, all output of firms above designated size in 2025, in 亿元. */
export type TargetShares = {
  readonly parts: readonly { readonly industry: Industry; readonly figure: Figure; readonly value: number }[];
  /** Industries that the plan sets no target for. */
  readonly without: readonly Industry[];
  readonly city: Figure;
  /** What the parts leave of the city's target, by us; null where the city has none, negative where they exceed it. */
  readonly rest: number | null;
  /** Whether every part is a least (以上, 超): the rest is then a most. */
  readonly atMost: boolean;
  readonly formula: string;
};

export function targetShares({ industries, municipality }: Plan): TargetShares {
  const parts = [...industries.values()].flatMap((industry) => {
    const figure = industry.output_2025;
    return figure && figure.value !== null ? [{ industry, figure, value: figure.value }] : [];
  });
  const without = [...industries.values()].filter(
    ({ id }) => !parts.some(({ industry }) => industry.id === id),
  );
  const city = municipality.figures.output_2025;
  const sum = sumFigures(parts.map(({ figure }) => figure)).value ?? 0;
  const rest = city.value === null ? null : city.value - sum;
  const terms = [city.value ?? 0, ...parts.map(({ value }) => value)].map((value) => numberText(value));
  return {
    parts,
    without,
    city,
    rest,
    atMost: parts.every(({ figure }) => ['>=', '>'].includes(comparisonOf(figure))),
    formula: rest === null ? '' : `${terms.join(' − ')} = ${numberText(rest)}`,
  };
}
