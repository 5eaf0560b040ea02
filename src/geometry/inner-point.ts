import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Geometry, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf } from './bounds-of';

/** The grid that is searched has so many cells each way. */
const cells = 18;
/** Names are wider than they are high: an obstacle beside a point is nearer than one above it. */
const beside = 0.45;
/** An outline of more vertices than this is searched by every second, third … one: room is not measured to the metre. */
const vertices = 300;

/**
 * A point well inside a shape, far from its outline and from all obstacles (degrees): where a name has
 * room. Of several polygons the one with the largest extent is taken. Null for other geometry.
 */
export function innerPoint(geometry: Geometry, obstacles: readonly Position[] = []): Position | null {
  const polygon = largest(geometry);
  if (!polygon) return null;
  const bounds = bounding(polygon);
  const squash = Math.cos((((bounds[1] + bounds[3]) / 2) * Math.PI) / 180);
  const outline = thinned(polygon.coordinates[0] ?? []);
  let best: Position | null = null;
  let most = -1;
  for (const point of grid(bounds)) {
    const free = nearestPoint(point, obstacles, squash * beside);
    if (free <= most) continue;
    const room = Math.min(free, nearestEdge(point, outline, squash, most));
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

function thinned(ring: readonly Position[]): readonly Position[] {
  const step = Math.ceil(ring.length / vertices);
  return ring.filter((_, index) => index % step === 0 || index === ring.length - 1);
}

/** The squared distance to the nearest of some edges; gives up once it is below `enough`. */
function nearestEdge([x = 0, y = 0]: Position, ring: readonly Position[], squash: number, enough: number) {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < ring.length && least > enough; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    const [ex, ey, px, py] = [(x2 - x1) * squash, y2 - y1, (x - x1) * squash, y - y1];
    const along = Math.max(0, Math.min(1, (px * ex + py * ey) / (ex * ex + ey * ey)));
    const [dx, dy] = [px - along * ex, py - along * ey];
    least = Math.min(least, dx * dx + dy * dy);
  }
  return least;
}

/** The squared distance to the nearest of some points. */
function nearestPoint([x = 0, y = 0]: Position, points: readonly Position[], squash: number): number {
  return Math.min(...points.map(([px = 0, py = 0]) => ((px - x) * squash) ** 2 + (py - y) ** 2));
}
