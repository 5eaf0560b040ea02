import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf } from './bounds-of';

/** The grid that is searched has so many cells each way. */
const cells = 18;
/** Names are wider than they are high: an obstacle beside a point is nearer than one above it. */
const beside = 0.45;

/**
 * A point well inside a shape, far from its outline and from all obstacles (degrees): where a name has
 * room. Of several polygons the one with the largest extent is taken. The outline's vertices stand for
 * its edges, which is near enough where they stand close together. Null for other geometry.
 */
export function innerPoint(geometry: Geometry, obstacles: readonly Position[] = []): Position | null {
  const polygon = largest(geometry);
  if (!polygon) return null;
  const bounds = bounding(polygon);
  const squash = Math.cos((((bounds[1] + bounds[3]) / 2) * Math.PI) / 180);
  let best: Position | null = null;
  let most = -1;
  for (const point of grid(bounds)) {
    const room = Math.min(
      nearest(point, polygon.coordinates[0] ?? [], squash, most),
      nearest(point, obstacles, squash * beside, most),
    );
    if (room > most && booleanPointInPolygon(point, polygon)) [best, most] = [point, room];
  }
  return best;
}

function largest(geometry: Geometry): Polygon | null {
  if (geometry.type === 'Polygon') return geometry;
  if (geometry.type !== 'MultiPolygon') return null;
  const polygons = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const extent = (polygon: Polygon) => {
    const [west, south, east, north] = bounding(polygon);
    return (east - west) * (north - south);
  };
  return polygons.reduce((best, each) => (extent(each) > extent(best) ? each : best));
}

function bounding(geometry: Polygon): Bounds {
  return boundsOf({ type: 'Feature', properties: null, geometry });
}

function grid([west, south, east, north]: Bounds): Position[] {
  const inner = Array.from({ length: cells - 1 }, (_, index) => (index + 1) / cells);
  return inner.flatMap((x) => inner.map((y) => [west + (east - west) * x, south + (north - south) * y]));
}

/** The squared distance to the nearest of some points; gives up once it is below `enough`. */
function nearest(
  [x = 0, y = 0]: Position,
  points: readonly Position[],
  squash: number,
  enough: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [px = 0, py = 0] of points) {
    const [dx, dy] = [(px - x) * squash, py - y];
    least = Math.min(least, dx * dx + dy * dy);
    if (least <= enough) return least;
  }
  return least;
}
