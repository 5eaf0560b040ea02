import { expect, it } from 'vitest';
import { linearScale } from '../../../../../src/features/charts/model/linear-scale';

it('maps values to pixels and back, also where pixels run down', () => {
  const { pixel, value } = linearScale([10, 20], [300, 100]);
  expect([10, 15, 20].map(pixel)).toEqual([300, 200, 100]);
  expect([300, 200, 100].map(value)).toEqual([10, 15, 20]);
});
