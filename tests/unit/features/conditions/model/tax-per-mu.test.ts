import { describe, expect, test } from 'vitest';
import { taxPerMu } from '../../../../../src/features/conditions/model/tax-per-mu';
import { realPlan } from '../../../real-plan';

describe('a reader’s tax per mu', () => {
  test('is set against the area of 2020, the city, and the target, with what the land would have to bring', () => {
    expect(taxPerMu(realPlan, 'lanxi', 20, 500)).toEqual({
      own: 25,
      rows: [
        { id: 'area', value: 9.9, cite: expect.any(String), needed: 198 },
        { id: 'city', value: 12.5, cite: expect.any(String), needed: 250 },
        { id: 'target', value: 30, cite: expect.any(String), needed: 600 },
      ],
    });
  });

  test('has no row where the plan left the figure blank, and none of an area where none is chosen', () => {
    expect(taxPerMu(realPlan, 'jinhua-edz', 20, 500)?.rows.map(({ id }) => id)).toEqual(['city', 'target']);
    expect(taxPerMu(realPlan, null, 20, 0)?.rows.map(({ id }) => id)).toEqual(['city', 'target']);
  });

  test.each([
    [0, 5],
    [-1, 5],
    [5, -1],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])('is not computed of %d mu and %d', (land, tax) => {
    expect(taxPerMu(realPlan, null, land, tax)).toBeNull();
  });
});
