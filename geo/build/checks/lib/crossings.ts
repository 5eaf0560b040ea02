import type { Position } from 'geojson';

type Edge = { ax: number; ay: number; bx: number; by: number; ring: number; at: number; last: number };

/**
 * Positions where the rings of one polygon cross or touch themselves or each other, other than where
 * one edge follows the next. Edges are swept from west to east, so only neighbours are compared.
 */
export function crossings(rings: readonly Position[][]): Position[] {
  const edges = rings.flatMap(edgesOf).sort((a, b) => west(a) - west(b));
  const found: Position[] = [];
  edges.forEach((edge, i) => {
    for (let j = i + 1; j < edges.length; j++) {
      const other = edges[j];
      if (!other || west(other) > Math.max(edge.ax, edge.bx)) break;
      const isFault = areNeighbours(edge, other) ? foldsBack(edge, other) : meet(edge, other);
      if (isFault) found.push([other.ax, other.ay]);
    }
  });
  return found;
}

/** Repeated positions are left out: they are another rule's business. */
function edgesOf(ring: readonly Position[], index: number): Edge[] {
  const positions = ring.filter((position, i) => String(position) !== String(ring[i - 1]));
  return positions.slice(1).map(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = positions[at] ?? [];
    return { ax, ay, bx, by, ring: index, at, last: positions.length - 2 };
  });
}

function west({ ax, bx }: Edge): number {
  return Math.min(ax, bx);
}

function areNeighbours(a: Edge, b: Edge): boolean {
  const apart = Math.abs(a.at - b.at);
  return a.ring === b.ring && (apart === 1 || apart === a.last);
}

/** Whether two edges share a position. The sweep has made sure that they overlap from west to east. */
function meet(a: Edge, b: Edge): boolean {
  if (Math.min(a.ay, a.by) > Math.max(b.ay, b.by) || Math.min(b.ay, b.by) > Math.max(a.ay, a.by))
    return false;
  return side(a, b.ax, b.ay) * side(a, b.bx, b.by) <= 0 && side(b, a.ax, a.ay) * side(b, a.bx, a.by) <= 0;
}

/** Whether an edge runs back along the one before it: a spike. */
function foldsBack(a: Edge, b: Edge): boolean {
  const forward = (a.bx - a.ax) * (b.bx - b.ax) + (a.by - a.ay) * (b.by - b.ay);
  return forward < 0 && side(a, b.ax, b.ay) === 0 && side(a, b.bx, b.by) === 0;
}

/** On which side of an edge a position lies; in steps of 1e-5°, so that the arithmetic is exact. */
function side({ ax, ay, bx, by }: Edge, x: number, y: number): number {
  const unit = (degrees: number) => Math.round(degrees * 1e5);
  const [ux, uy] = [unit(bx) - unit(ax), unit(by) - unit(ay)];
  return Math.sign(ux * (unit(y) - unit(ay)) - uy * (unit(x) - unit(ax)));
}
