import { added, annexValue } from './annex-value';
import type { Measure } from './measure';

/** Firms above designated size (规上工业企业), annex 1. */
export const firms: Measure = {
  id: 'firms',
  unit: '家',
  digits: 0,
  time: 'year',
  kind: { total: true, rate: 'output-per-firm' },
  better: null,
  origin: 'plan',
  midpoint: () => null,
  value: (_, area, year) => annexValue(area, 'firms', year),
};

/** Firms above designated size to be added between 2020 and 2025. */
export const firmsAdded: Measure = {
  id: 'firms-added',
  unit: '家',
  digits: 0,
  time: 'period',
  kind: { total: true, rate: 'output-per-firm' },
  better: null,
  origin: 'derived',
  midpoint: () => null,
  value: (_, area) => added(area, 'firms'),
};
