import type { Bounds } from '../../geometry/bounds-of';
import { metresPerPixel } from '../../geometry/metres-per-pixel';
import type { View } from '../../state/view';

const degree = 111_320;

/** About what a view shows in a map of some size in CSS pixels, as if it were flat with north up. */
export function flatBounds(
  { lng, lat, zoom }: View,
  { width, height }: { readonly width: number; readonly height: number },
): Bounds {
  const metres = metresPerPixel(lat, zoom);
  const east = (width * metres) / 2 / (degree * Math.cos((lat * Math.PI) / 180));
  const north = (height * metres) / 2 / degree;
  return [lng - east, lat - north, lng + east, lat + north];
}
