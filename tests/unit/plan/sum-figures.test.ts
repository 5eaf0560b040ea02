import { expect, test } from 'vitest';
import { sumFigures } from '../../../src/plan/figures';
import type { Figure } from '../../../src/plan/schema/figure';

const figure = (value: number | null): Figure => ({
  value,
  qualifiers: [],
  unit: '亿元',
  year: 2025,
  cite: 'annex1',
});

test('a sum keeps the decimals of its inputs and names them', () => {
  const inputs = [figure(208.3), figure(290.1), figure(523)];
  expect(sumFigures(inputs)).toEqual({ value: 1021.4, inputs });
});

test('a missing input leaves no sum', () => {
  expect(sumFigures([figure(7.9), figure(null)]).value).toBeNull();
});

test('no inputs leave no sum', () => {
  expect(sumFigures([]).value).toBeNull();
});
