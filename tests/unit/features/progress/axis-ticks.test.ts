import { expect, it } from 'vitest';
import { axisTicks } from '../../../../src/features/progress/axis-ticks';

it('an axis has round numbers that span its values', () => {
  expect(axisTicks([667.6, 1500])).toEqual([600, 800, 1000, 1200, 1400, 1600]);
  expect(axisTicks([2.69, 3.5])).toEqual([2.6, 2.8, 3, 3.2, 3.4, 3.6]);
  expect(axisTicks([91.83, 110])).toEqual([90, 95, 100, 105, 110]);
});

it('an axis of a single value still has two ends', () => {
  expect(axisTicks([8]).length).toBeGreaterThan(1);
  expect(axisTicks([0]).length).toBeGreaterThan(1);
});
