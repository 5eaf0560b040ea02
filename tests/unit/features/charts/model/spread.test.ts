import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../../src/features/charts/model/spread';

describe('spreading positions apart', () => {
  it('leaves alone what is far enough apart', () => {
    expect(spread([10, 50, 30], 10, 0, 100)).toEqual([10, 50, 30]);
  });

  it('moves a crowd evenly around its middle', () => {
    expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
  });

  it('keeps within the ends', () => {
    expect(spread([0, 0], 10, 0, 100)).toEqual([0, 10]);
    expect(spread([100, 99], 10, 0, 100)).toEqual([100, 90]);
  });

  it('keeps the gap and the order, whatever it is given', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(wanted, (positions) => {
        const moved = spread(positions, 16, 0, 400);
        const pairs = positions.map((position, index) => [position, moved[index] ?? Number.NaN] as const);
        const sorted = pairs.toSorted(([a, x], [b, y]) => a - b || x - y);
        for (const [index, [, at]] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at).toBeLessThanOrEqual(400 + 1e-6);
          const before = sorted[index - 1]?.[1];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(16 - 1e-6);
        }
      }),
    );
  });
});
