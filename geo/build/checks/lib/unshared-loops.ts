import type { Position } from 'geojson';
import type { PackFeature } from './each-feature';
import { polygonsOf } from './polygons-of';

type Edge = { from: Position; to: Position; area: string };

export type Unshared = {
  /** Closed loops of the edges that no neighbour runs back along: the outer border, gaps and overlaps. */
  loops: { ring: Position[]; areas: string[] }[];
  /** Edges that two areas run along in the same direction: both claim the same side. */
  doubled: { areas: [string, string]; at: Position }[];
};

/**
 * Compares areas edge by edge. Where two areas share a border, each runs along it in its own direction,
 * so the pair cancels out. What remains is the border of the union, and whatever is wrong within it.
 */
export function unsharedLoops(features: readonly PackFeature[]): Unshared {
  const edges = new Map<string, Edge>();
  const doubled: Unshared['doubled'] = [];
  for (const { properties, geometry } of features) {
    for (const ring of polygonsOf(geometry).flat()) {
      ring.slice(1).forEach((to, i) => {
        const from = ring[i] ?? to;
        const same = edges.get(`${from} ${to}`);
        if (same) doubled.push({ areas: [same.area, properties.id], at: from });
        else if (!edges.delete(`${to} ${from}`))
          edges.set(`${from} ${to}`, { from, to, area: properties.id });
      });
    }
  }
  return { loops: loopsOf([...edges.values()]), doubled };
}

/** Strings edges together; a loop is cut off as soon as the way comes back to a position it has passed. */
function loopsOf(edges: readonly Edge[]): Unshared['loops'] {
  const unused = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = String(edge.from);
    unused.set(key, [...(unused.get(key) ?? []), edge]);
  }
  const loops: Unshared['loops'] = [];
  for (const start of edges) {
    const path: Edge[] = [];
    for (let edge = take(unused, start.from); edge; edge = take(unused, edge.to, edge)) {
      path.push(edge);
      const end = String(edge.to);
      const begin = path.findIndex(({ from }) => String(from) === end);
      if (begin < 0) continue;
      const loop = path.splice(begin);
      loops.push({ ring: loop.map(({ from }) => from), areas: [...new Set(loop.map(({ area }) => area))] });
    }
  }
  return loops;
}

/**
 * Takes an unused edge that leaves a position: where there are several, the rightmost seen from the edge
 * before, so that the way stays on the border of one face and never mixes a gap with the outer border.
 */
function take(unused: Map<string, Edge[]>, position: Position, before?: Edge): Edge | undefined {
  const leaving = unused.get(String(position)) ?? [];
  if (before) leaving.sort((a, b) => turn(before, a) - turn(before, b));
  return leaving.shift();
}

/** The turn from one edge into the next, −π (sharp right) to π (sharp left). */
function turn(before: Edge, after: Edge): number {
  const angle = ({ from, to }: Edge) =>
    Math.atan2((to[1] ?? 0) - (from[1] ?? 0), (to[0] ?? 0) - (from[0] ?? 0));
  const difference = angle(after) - angle(before);
  return Math.atan2(Math.sin(difference), Math.cos(difference));
}
