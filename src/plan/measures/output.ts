import { annexValue } from './annex-value';
import type { Measure } from './measure';

/** Output of firms above designated size (规上工业总产值), annex 1. */
export const output: Measure = {
  id: 'output',
  unit: '亿元',
  digits: 1,
  time: 'year',
  kind: { total: true, rate: 'output-per-km2' },
  better: 'higher',
  origin: 'plan',
  midpoint: () => null,
  value: (_, area, year) => annexValue(area, 'output', year),
};
