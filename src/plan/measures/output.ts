import { actualOf } from '../actuals/actual';
import { numberText } from '../number-text';
import { growthRate } from '../ratios';
import type { Area } from '../schema/area';
import { baselineYear, targetYear } from '../years';
import { added, annexFigure, annexValue } from './annex-value';
import type { Measure } from './measure';
import { type MeasureValue, missing } from './measure-value';

/** Output of firms above designated size (规上工业总产值), annex 1. */
export const output: Measure = {
  id: 'output',
  unit: '亿元',
  digits: 1,
  time: 'year',
  kind: { total: true, rate: 'output-per-km2' },
  better: null,
  origin: 'plan',
  midpoint: () => null,
  value: (_, area, year) => annexValue(area, 'output', year),
};

/** Output to be added between 2020 and 2025. */
export const outputAdded: Measure = {
  id: 'output-added',
  unit: '亿元',
  digits: 1,
  time: 'period',
  kind: { total: true, rate: 'output-growth' },
  better: null,
  origin: 'derived',
  midpoint: () => null,
  value: (_, area) => added(area, 'output'),
};

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
