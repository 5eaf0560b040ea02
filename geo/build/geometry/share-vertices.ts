import type { Position } from 'geojson';
import type { Polygons } from './polygons';

/** Degrees within which a vertex counts as lying on a border: twice the rounding, about 1 m. */
const tolerance = 1e-5;

/**
 * Inserts into every ring the vertices of the others that lie on its edges, so that areas which share a
 * border share each of its vertices. Without it a vertex on only one side leaves a hairline gap.
 */
export function shareVertices(areas: ReadonlyMap<string, Polygons>): Map<string, Polygons> {
  const vertices = new Map<string, Position>();
  const positions = [...areas.values()].flat().flat().flat();
  for (const position of positions) vertices.set(position.join(), position);
  const byLongitude = [...vertices.values()].sort((a, b) => longitudeOf(a) - longitudeOf(b));
  const shared = (polygons: Polygons) =>
    polygons.map((rings) => rings.map((ring) => insert(ring, byLongitude)));
  return new Map([...areas].map(([id, polygons]) => [id, shared(polygons)]));
}

const longitudeOf = ([longitude = 0]: Position) => longitude;

function insert(ring: readonly Position[], vertices: readonly Position[]): Position[] {
  return ring.flatMap((end, index) => {
    const start = ring[index - 1];
    return start ? [...onEdge(start, end, vertices), end] : [end];
  });
}

/** The vertices strictly between `start` and `end`, in that direction. */
function onEdge(start: Position, end: Position, vertices: readonly Position[]): Position[] {
  const [x1 = 0, y1 = 0] = start;
  const [x2 = 0, y2 = 0] = end;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  const along = ([x = 0, y = 0]: Position) => ((x - x1) * dx + (y - y1) * dy) / length;
  const across = ([x = 0, y = 0]: Position) => Math.abs((x - x1) * dy - (y - y1) * dx) / length;
  const west = firstAtOrAfter(vertices, Math.min(x1, x2) - tolerance);
  const east = firstAtOrAfter(vertices, Math.max(x1, x2) + tolerance);
  return vertices
    .slice(west, east)
    .filter((vertex) => {
      const at = along(vertex);
      return at > tolerance && at < length - tolerance && across(vertex) <= tolerance;
    })
    .sort((a, b) => along(a) - along(b));
}

function firstAtOrAfter(vertices: readonly Position[], longitude: number): number {
  let [low, high] = [0, vertices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (longitudeOf(vertices[middle] ?? []) < longitude) low = middle + 1;
    else high = middle;
  }
  return low;
}
