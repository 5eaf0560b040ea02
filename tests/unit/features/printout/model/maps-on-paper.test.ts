import distance from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { pushedApart } from '../../../../../src/features/printout/model/pushed-apart';
import { boundsOf } from '../../../../../src/geometry/bounds-of';
import { mercatorMap } from '../../../../../src/geometry/mercator-map';
import { realPlan } from '../../../real-plan';

const size = { width: 280, height: 228 };

describe('the small map on paper', () => {
  const bounds = boundsOf(realPlan.geo.counties);
  const frame = mercatorMap(bounds, { x: 0, y: 0, ...size }, 6);

  it('holds all of its bounds, north up', () => {
    const [west, south, east, north] = bounds;
    const [left, top] = frame.toPixels([west, north]);
    const [right, bottom] = frame.toPixels([east, south]);
    expect(left).toBeGreaterThanOrEqual(5.9);
    expect(top).toBeGreaterThanOrEqual(5.9);
    expect(right).toBeLessThanOrEqual(size.width - 5.9);
    expect(bottom).toBeLessThanOrEqual(size.height - 5.9);
    expect(top).toBeLessThan(bottom);
  });

  it('is true to scale within a hundredth, east to west and north to south', () => {
    for (const [a, b] of [
      [
        [119.3, 29.2],
        [120.5, 29.2],
      ],
      [
        [119.9, 28.7],
        [119.9, 29.6],
      ],
    ] as const) {
      const [x1, y1] = frame.toPixels([...a]);
      const [x2, y2] = frame.toPixels([...b]);
      const measured = Math.hypot(x2 - x1, y2 - y1) / frame.kilometre;
      expect(measured / distance([...a], [...b])).toBeCloseTo(1, 2);
    }
  });

  it('draws lines point by point', () => {
    const coordinates = [
      [119.5, 29],
      [120, 29.3],
    ];
    expect(frame.path({ type: 'LineString', coordinates })).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });
});

describe('points pushed apart', () => {
  it('keep their distance, also a dozen on one spot', () => {
    const spots = Array.from({ length: 12 }, () => [100, 100] as const);
    const moved = pushedApart(spots, 16, [0, 0], [200, 200]);
    for (const [index, [x, y]] of moved.entries())
      for (const [ox, oy] of moved.slice(index + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(15.5);
  });

  it('stay where they are if they stand alone', () => {
    expect(
      pushedApart(
        [
          [10, 10],
          [60, 10],
        ],
        16,
        [0, 0],
        [100, 100],
      ),
    ).toEqual([
      [10, 10],
      [60, 10],
    ]);
  });
});
