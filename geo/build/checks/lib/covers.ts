import type { Position } from 'geojson';
import type { PackFeature } from './each-feature';
import { polygonsOf } from './polygons-of';

/**
 * Whether an outline covers a position, by counting the edges east of it. Unlike turf's function it also
 * answers for rings that are not closed, so that one fault does not keep the others from being found.
 */
export function covers({ geometry }: PackFeature, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const ring of polygonsOf(geometry).flat()) {
    ring.forEach(([bx = 0, by = 0], i) => {
      const [ax = 0, ay = 0] = ring.at(i - 1) ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
