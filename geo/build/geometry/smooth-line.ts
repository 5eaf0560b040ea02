import { bezierSpline } from '@turf/bezier-spline';
import { lineString } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { LineString, Position } from 'geojson';
import { roundPosition } from './round-position';

/** A curve through the positions, with vertices only where it bends (within about 10 m). */
export function smoothLine(through: readonly Position[]): LineString {
  const curve = bezierSpline(lineString([...through]), { resolution: 20_000, sharpness: 0.85 });
  const { coordinates } = simplify(curve, { tolerance: 0.0001, highQuality: true }).geometry;
  return { type: 'LineString', coordinates: coordinates.map(roundPosition) };
}
