import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../../geometry/bounds-of';

/**
 * Polygons pressed into a rectangle and thinned to about a kilometre: not a true clip, but its inner point
 * is where a name can be read, and is found fast. What lies outside is pressed flat, and left out; null where all does.
 */
export function clampGeometry(geometry: Geometry, [west, south, east, north]: Bounds): Geometry | null {
  const ring = (positions: readonly Position[]) =>
    positions
      .map(([x = 0, y = 0]) => [
        coarse(Math.min(east, Math.max(west, x))),
        coarse(Math.min(north, Math.max(south, y))),
      ])
      .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  if (geometry.type === 'Polygon') {
    const coordinates = geometry.coordinates.map(ring);
    return isFlat(coordinates) ? null : { ...geometry, coordinates };
  }
  if (geometry.type === 'MultiPolygon') {
    const coordinates = geometry.coordinates
      .map((rings) => rings.map(ring))
      .filter((rings) => !isFlat(rings));
    return coordinates.length === 0 ? null : { ...geometry, coordinates };
  }
  return geometry;
}

/** Whether an outline is narrower than anything that can be seen. */
function isFlat([outline = []]: readonly (readonly Position[])[]): boolean {
  return [0, 1].some((axis) => {
    const values = outline.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) < 0.025;
  });
}

function coarse(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
