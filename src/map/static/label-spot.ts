import type { Geometry, Position } from 'geojson';
import { pointsOf } from '../../geometry/bounds-of';
import { innerPoint } from '../../geometry/inner-point';

const known = new WeakMap<Geometry, Position | null>();

/** Where a feature's name belongs: at its (first) point, or well inside its shape. Remembered: it takes long. */
export function labelSpot(geometry: Geometry): Position | null {
  let spot = known.get(geometry);
  if (spot === undefined) {
    spot = pointsOf(geometry)[0] ?? innerPoint(geometry);
    known.set(geometry, spot);
  }
  return spot;
}
