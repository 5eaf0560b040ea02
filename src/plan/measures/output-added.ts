import { added } from './added';
import type { Measure } from './measure';

/** Output to be added between 2020 and 2025. */
export const outputAdded: Measure = {
  id: 'output-added',
  unit: '亿元',
  digits: 1,
  time: 'period',
  kind: { total: true, rate: 'output-growth' },
  better: 'higher',
  origin: 'derived',
  midpoint: () => null,
  value: (_, area) => added(area, 'output'),
};
