import type { Point } from '../../../geometry/box';

/** How often all pairs are looked at: enough for a dozen marks on one spot. */
const rounds = 80;

/**
 * Points moved until no two are nearer than `gap`, within a box that begins at `low` and ends at `high`. Those that
 * stand alone stay; points on one spot part in the directions of a fan, always the same.
 */
export function pushedApart(points: readonly Point[], gap: number, low: Point, high: Point): Point[] {
  const moved = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (const [index, a] of moved.entries())
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const distance = Math.hypot(dx, dy);
        if (distance >= gap) continue;
        still = false;
        const turn = distance > 0 ? Math.atan2(dy, dx) : index * 2.4;
        const half = (gap - distance) / 2 + 0.01;
        shift(a, turn + Math.PI, half, low, high);
        shift(b, turn, half, low, high);
      }
    if (still) break;
  }
  return moved;
}

function shift(point: [number, number], turn: number, by: number, low: Point, high: Point): void {
  point[0] = Math.min(high[0], Math.max(low[0], point[0] + by * Math.cos(turn)));
  point[1] = Math.min(high[1], Math.max(low[1], point[1] + by * Math.sin(turn)));
}
