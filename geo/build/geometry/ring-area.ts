import type { Position } from 'geojson';

/** Signed planar area of a closed ring in square degrees: positive where it runs counter-clockwise. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}
