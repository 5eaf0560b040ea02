import { growthRate } from '../growth-rate';
import { numberText } from '../number-text';
import type { Area } from '../schema/area';
import { baselineYear, targetYear } from '../years';
import { annexFigure } from './annex-figure';
import type { Measure } from './measure';
import type { MeasureValue } from './measure-value';
import { missing } from './measure-value';

/** The constant growth of output a year that leads from 2020 to the target of 2025. */
export const outputGrowth: Measure = {
  id: 'output-growth',
  unit: '%/年',
  digits: 1,
  time: 'period',
  kind: { total: false },
  better: null,
  origin: 'derived',
  midpoint: ({ plan }) => growth(plan.municipality).value,
  value: (_, area) => growth(area),
};

function growth(area: Area): MeasureValue {
  const inputs = [
    annexFigure(area, 'output', baselineYear),
    annexFigure(area, 'output', targetYear),
  ] as const;
  const [from, to] = inputs.map(({ figure }) => figure.value) as [number | null, number | null];
  const rate = growthRate(from, to, targetYear - baselineYear);
  if (rate === null || from === null || to === null) return missing(inputs);
  const value = rate * 100;
  return {
    value,
    derived: true,
    formula: `(${numberText(to)} ÷ ${numberText(from)})^(1/5) − 1 = ${numberText(value)}%`,
    inputs,
  };
}
