import type { Geometry, Position } from 'geojson';
import { pointsOf } from './bounds-of';

/**
 * The two ends of the straight line from one of a feature’s points to the nearest part of another: its nearest point,
 * or where a line passes closest. Null where either has neither.
 */
export function nearEnds(from: Geometry, block: number, to: Geometry): readonly [Position, Position] | null {
  const start = pointsOf(from)[block];
  if (!start) return null;
  const ends = to.type === 'LineString' ? footsOf(start, to.coordinates) : pointsOf(to);
  const [end] = ends.toSorted((a, b) => squared(start, a) - squared(start, b));
  return end ? [start, end] : null;
}

/** The nearest point of each stretch of a line. */
function footsOf(point: Position, line: readonly Position[]): Position[] {
  const squash = squashAt(point);
  return line.slice(1).map((next, index): Position => {
    const [x1 = 0, y1 = 0] = line[index] ?? [];
    const [x2 = 0, y2 = 0] = next;
    const [x = 0, y = 0] = point;
    const [ex, ey] = [(x2 - x1) * squash, y2 - y1];
    const along = ((x - x1) * squash * ex + (y - y1) * ey) / (ex * ex + ey * ey || 1);
    const share = Math.max(0, Math.min(1, along));
    return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  });
}

function squared(a: Position, b: Position): number {
  const [x1 = 0, y1 = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  return ((x2 - x1) * squashAt(a)) ** 2 + (y2 - y1) ** 2;
}

/** How much shorter a degree of longitude is than one of latitude. */
function squashAt([, latitude = 0]: Position): number {
  return Math.cos((latitude * Math.PI) / 180);
}
