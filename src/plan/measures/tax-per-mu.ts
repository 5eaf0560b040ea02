import { baselineYear } from '../years';
import { annexFigure } from './annex-figure';
import type { Measure } from './measure';

/** Tax of firms above designated size per mu of their land in 2020, annex 1; the plan sets the areas no target. */
export const taxPerMu: Measure = {
  id: 'tax-per-mu',
  unit: '万元/亩',
  digits: 1,
  time: 'baseline',
  kind: { total: false },
  better: 'higher',
  origin: 'plan',
  midpoint: ({ plan }) => plan.municipality.figures.tax_per_mu_2020.value,
  value(_, area) {
    const input = annexFigure(area, 'tax_per_mu', baselineYear);
    return { value: input.figure.value, derived: false, formula: '', inputs: [input] };
  },
};
