import { expect, test } from 'vitest';
import { comparisonOf } from '../../../src/plan/figures';
import type { Qualifier } from '../../../src/plan/schema/figure';

test.each<[Qualifier[], string]>([
  [[], '='],
  [['力争'], '='],
  [['力争', '以上'], '>='],
  [['超'], '>'],
  [['突破'], '>'],
  [['左右'], '~'],
])('%j is %s', (qualifiers, sign) => {
  expect(comparisonOf({ qualifiers })).toBe(sign);
});
