import type { Geometry, Position } from 'geojson';
import { linesOf } from './lines-of';

/** The positions of a geometry with further ones along its long edges, at most `step` degrees apart. */
export function sampled(geometry: Geometry, step = 0.005): Position[] {
  return linesOf(geometry).flatMap((line) =>
    line.flatMap((to, i) => {
      const from = line[i - 1];
      return from ? between(from, to, step) : [to];
    }),
  );
}

/** Positions after `from` up to and with `to`. */
function between(from: Position, to: Position, step: number): Position[] {
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  const parts = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / step));
  return Array.from({ length: parts }, (_, i) => {
    const t = (i + 1) / parts;
    return t === 1 ? to : [ax + (bx - ax) * t, ay + (by - ay) * t];
  });
}
