import { expect, test } from 'vitest';
import { growthRate } from '../../../src/plan/ratios';

test('Jinhua’s output grows by 12.4 % a year from 4,453 to 8,000 in five years', () => {
  expect(growthRate(4453, 8000, 5)).toBeCloseTo(0.1243, 4);
});

test('a falling figure has a negative rate', () => {
  expect(growthRate(100, 81, 2)).toBeCloseTo(-0.1, 10);
});

test.each([
  [null, 8000, 5],
  [4453, null, 5],
  [0, 8000, 5],
  [4453, 8000, 0],
])('there is no rate from %s to %s in %s years', (from, to, years) => {
  expect(growthRate(from, to, years)).toBeNull();
});
