import { describe, expect, it } from 'vitest';
import { clampBox } from '../../../../src/app/map/clamp-box';

const frame = { width: 400, height: 300 };
const box = { width: 120, height: 40 };

describe('clampBox', () => {
  it('stands below and right of the point', () => {
    expect(clampBox({ x: 50, y: 60 }, box, frame, 14)).toEqual({ x: 64, y: 74 });
  });

  it('changes sides at the window’s far edges', () => {
    expect(clampBox({ x: 390, y: 290 }, box, frame, 14)).toEqual({ x: 256, y: 236 });
  });

  it('stays in the window even where it fits on neither side', () => {
    expect(clampBox({ x: 60, y: 10 }, { width: 380, height: 40 }, frame, 14).x).toBe(8);
  });
});
