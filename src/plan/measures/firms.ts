import { annexValue } from './annex-value';
import type { Measure } from './measure';

/** Firms above designated size (规上工业企业), annex 1. */
export const firms: Measure = {
  id: 'firms',
  unit: '家',
  digits: 0,
  time: 'year',
  kind: { total: true, rate: 'output-per-firm' },
  better: 'higher',
  origin: 'plan',
  midpoint: () => null,
  value: (_, area, year) => annexValue(area, 'firms', year),
};
