import type { Feature, MultiLineString, Position } from 'geojson';
import type { Features } from '../plan/plan';

/**
 * The border around all areas together: the edges that only one of them has. Neighbours share their
 * borders vertex by vertex, so no geometry library is needed. Lines keep the rings' direction:
 * the inside is to the left of each.
 */
export function outerBorder({ features }: Features): Feature<MultiLineString> {
  const edges = new Map<string, [Position, Position]>();
  for (const { geometry } of features) {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    for (const ring of polygons.flat())
      for (let index = 1; index < ring.length; index++) {
        const [from, to] = [ring[index - 1] ?? [], ring[index] ?? []];
        if (!edges.delete(`${to}|${from}`)) edges.set(`${from}|${to}`, [from, to]);
      }
  }
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: chains(edges) },
  };
}

/** Edges joined end to start into lines as long as they go. */
function chains(edges: Map<string, [Position, Position]>): Position[][] {
  const next = new Map([...edges.values()].map(([from, to]) => [String(from), { from, to }]));
  const lines: Position[][] = [];
  for (const { from } of [...next.values()]) {
    let edge = next.get(String(from));
    if (!edge) continue;
    const line = [edge.from];
    while (edge) {
      next.delete(String(edge.from));
      line.push(edge.to);
      edge = next.get(String(edge.to));
    }
    lines.push(line);
  }
  return lines;
}
