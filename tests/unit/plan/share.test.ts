import { expect, test } from 'vitest';
import { share } from '../../../src/plan/ratios';

test('a share is a fraction of the whole', () => {
  expect(share(1000, 8000)).toBe(0.125);
});

test('nothing has a share of nothing', () => {
  expect([share(null, 8000), share(1000, null), share(0, 0)]).toEqual([null, null, null]);
});
