import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../../geometry/bounds-of';

/**
 * Polygons pressed into a rectangle and thinned to about a kilometre: not a true clip, but its inner point
 * is where a name can be read, and is found fast.
 */
export function clampGeometry(geometry: Geometry, [west, south, east, north]: Bounds): Geometry {
  const ring = (positions: readonly Position[]) =>
    positions
      .map(([x = 0, y = 0]) => [
        coarse(Math.min(east, Math.max(west, x))),
        coarse(Math.min(north, Math.max(south, y))),
      ])
      .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
  return geometry;
}

function coarse(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
