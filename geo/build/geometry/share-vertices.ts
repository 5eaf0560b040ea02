import type { Position } from 'geojson';
import type { Polygons } from './polygons';

/** Degrees within which a vertex counts as lying on a border: twice the rounding, about 1 m. */
const tolerance = 1e-5;

/**
 * Inserts into every ring the vertices of the others that lie on its edges, so that areas which share a
 * border share each of its vertices. Without it a vertex on only one side leaves a hairline gap.
 */
export function shareVertices(areas: readonly Polygons[]): Polygons[] {
  const vertices = new Map<string, Position>();
  for (const position of areas.flat(3)) vertices.set(position.join(), position);
  const byLongitude = [...vertices.values()].sort((a, b) => a[0]! - b[0]!);
  return areas.map((polygons) => polygons.map((rings) => rings.map((ring) => insert(ring, byLongitude))));
}

function insert(ring: readonly Position[], vertices: readonly Position[]): Position[] {
  const found = ring.slice(1).flatMap((end, index) => [...onEdge(ring[index]!, end, vertices), end]);
  return [ring[0]!, ...found];
}

/** The vertices strictly between `start` and `end`, in that direction. */
function onEdge(start: Position, end: Position, vertices: readonly Position[]): Position[] {
  const [x1 = 0, y1 = 0] = start;
  const [x2 = 0, y2 = 0] = end;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  const along = ([x = 0, y = 0]: Position) => ((x - x1) * dx + (y - y1) * dy) / length;
  const across = ([x = 0, y = 0]: Position) => Math.abs((x - x1) * dy - (y - y1) * dx) / length;
  const east = Math.max(x1, x2) + tolerance;
  const found: Position[] = [];
  for (let i = firstAtOrAfter(vertices, Math.min(x1, x2) - tolerance); i < vertices.length; i++) {
    const vertex = vertices[i]!;
    if (vertex[0]! > east) break;
    const at = along(vertex);
    if (at > tolerance && at < length - tolerance && across(vertex) <= tolerance) found.push(vertex);
  }
  return found.sort((a, b) => along(a) - along(b));
}

function firstAtOrAfter(vertices: readonly Position[], longitude: number): number {
  let [low, high] = [0, vertices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (vertices[middle]![0]! < longitude) low = middle + 1;
    else high = middle;
  }
  return low;
}
