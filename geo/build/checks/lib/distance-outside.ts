import type { Position } from 'geojson';
import { covers } from './covers';
import type { PackFeature } from './each-feature';
import { linesOf } from './lines-of';

const metresPerDegree = 111_195;

/** How far a position lies outside polygons, in metres; 0 within them or on their edge. */
export function distanceOutside(position: Position, polygons: readonly PackFeature[]): number {
  if (polygons.some((polygon) => covers(polygon, position))) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygons.flatMap(({ geometry }) => linesOf(geometry))) {
    for (let i = 1; i < ring.length; i++) {
      nearest = Math.min(nearest, distanceToEdge(position, ring[i - 1] ?? [], ring[i] ?? []));
    }
  }
  return nearest;
}

/** On a plane that touches the earth at the position: exact enough over the distances that matter here. */
function distanceToEdge(position: Position, from: Position, to: Position): number {
  const [lon = 0, lat = 0] = position;
  const eastScale = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const local = ([x = 0, y = 0]: Position) => [(x - lon) * eastScale, (y - lat) * metresPerDegree] as const;
  const [ax, ay] = local(from);
  const [bx, by] = local(to);
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
