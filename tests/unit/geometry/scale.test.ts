import distance from '@turf/distance';
import { expect, test } from 'vitest';
import { metresPerPixel } from '../../../src/geometry/metres-per-pixel';
import { roundBelow } from '../../../src/plan/round-below';

/** Pixels from the west of a world of 512-pixel tiles, as Web Mercator lays it out. */
const east = (lng: number, zoom: number) => ((lng + 180) / 360) * 512 * 2 ** zoom;

test('a pixel in the middle of Jinhua is as long as the ground says, within half a per cent', () => {
  for (const [latitude, zoom] of [
    [29.1, 8.4],
    [28.6, 10],
    [29.7, 12.25],
  ] as const) {
    const [from, to] = [119.6, 120.1];
    const pixels = east(to, zoom) - east(from, zoom);
    const metres = distance([from, latitude], [to, latitude], { units: 'meters' });
    expect((pixels * metresPerPixel(latitude, zoom)) / metres).toBeCloseTo(1, 2);
    expect(Math.abs((pixels * metresPerPixel(latitude, zoom)) / metres - 1)).toBeLessThan(0.005);
  }
});

test('at 29.1° N and zoom 8 a pixel is 267 metres', () => {
  expect(metresPerPixel(29.1, 8)).toBeCloseTo(267.16, 1);
});

test('a bar is 1, 2 or 5 times a power of ten long, and no longer than it may be', () => {
  expect([1, 1.9, 2, 4.99, 5, 9.7, 10, 19, 26, 51_300, 240_000].map(roundBelow)).toEqual([
    1, 1, 2, 2, 5, 5, 10, 10, 20, 50_000, 200_000,
  ]);
});
