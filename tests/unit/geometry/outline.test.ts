import { describe, expect, it } from 'vitest';
import { boxOutline, discOutline, isWithin, meet } from '../../../src/geometry/outline';

const box = boxOutline({ x: 0, y: 0, width: 10, height: 10 });

describe('outlines', () => {
  it('meet where they have more than an edge in common', () => {
    expect(meet(box, boxOutline({ x: 9, y: 9, width: 5, height: 5 }))).toBe(true);
    expect(meet(box, boxOutline({ x: 10, y: 0, width: 5, height: 5 }))).toBe(false);
    expect(meet(box, boxOutline({ x: 2, y: 2, width: 1, height: 1 }))).toBe(true);
  });

  it('are turned about the point that is given', () => {
    const turned = boxOutline({ x: 0, y: 0, width: 10, height: 2 }, 90, [5, 1]);
    expect(turned.map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual([
      [6, -4],
      [6, 6],
      [4, 6],
      [4, -4],
    ]);
  });

  it('that are turned leave their corners free', () => {
    const across = boxOutline({ x: 0, y: 20, width: 60, height: 8 }, 45, [30, 24]);
    expect(meet(across, boxOutline({ x: 40, y: 5, width: 10, height: 10 }))).toBe(false);
    expect(meet(across, boxOutline({ x: 40, y: 30, width: 10, height: 10 }))).toBe(true);
  });

  it('of a disc hold all of it, and little of the square around it', () => {
    const disc = discOutline([0, 0], 10);
    expect(disc.every(([x, y]) => Math.hypot(x, y) >= 10)).toBe(true);
    expect(meet(disc, boxOutline({ x: 9, y: -1, width: 5, height: 2 }))).toBe(true);
    expect(meet(disc, boxOutline({ x: 8.5, y: 8.5, width: 5, height: 5 }))).toBe(false);
  });

  it('lie within a box with all of their corners', () => {
    expect(isWithin(box, { x: 0, y: 0, width: 10, height: 10 })).toBe(true);
    expect(isWithin(box, { x: 1, y: 0, width: 10, height: 10 })).toBe(false);
  });
});
