import { numberText } from '../number-text';
import { baselineYear, targetYear } from '../years';
import { annexFigure } from './annex-value';
import type { Measure } from './measure';
import { missing } from './measure-value';

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

/** How far an area's tax per mu in 2020 is from the city's target for 2025 (30 万元/亩), if that held for each area. */
export const taxGap: Measure = {
  id: 'tax-gap',
  unit: '万元/亩',
  digits: 1,
  time: 'period',
  kind: { total: false },
  better: 'lower',
  origin: 'derived',
  midpoint: () => null,
  value({ plan }, area) {
    const inputs = [
      annexFigure(plan.municipality, 'tax_per_mu', targetYear),
      annexFigure(area, 'tax_per_mu', baselineYear),
    ];
    const [goal, tax] = inputs.map(({ figure }) => figure.value);
    if (goal == null || tax == null) return missing(inputs);
    const value = Number((goal - tax).toFixed(6));
    return {
      value,
      derived: true,
      formula: `${numberText(goal)} − ${numberText(tax)} = ${numberText(value)}`,
      inputs,
    };
  },
};
