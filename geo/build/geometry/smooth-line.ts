import { bezierSpline } from '@turf/bezier-spline';
import { lineString } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { LineString, Position } from 'geojson';

/** A curve through all the positions, as a line with vertices where it bends. */
export function smoothLine(through: readonly Position[]): LineString {
  const curve = bezierSpline(lineString([...through]), { resolution: 20_000, sharpness: 0.85 });
  return simplify(curve, { tolerance: 0.0002, highQuality: true }).geometry;
}
