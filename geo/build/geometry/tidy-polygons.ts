import type { Position } from 'geojson';
import type { Polygons } from './polygons';
import { ringArea } from './ring-area';
import { roundPosition } from './round-position';

/** Rounds, drops consecutive duplicates, closes, and winds outer rings counter-clockwise, holes clockwise. */
export function tidyPolygons(
  polygons: Polygons,
  round: (position: Position) => Position = roundPosition,
): Polygons {
  return polygons.map((rings) =>
    rings.map((ring, index) => wind(close(ring.map((position) => round(position))), index === 0)),
  );
}

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Closed, without repeats and without spikes (there and straight back), which rounding can leave. */
function close(ring: readonly Position[]): Position[] {
  const open: Position[] = [];
  for (const position of ring) {
    if (same(position, open.at(-1))) continue;
    if (same(position, open.at(-2))) open.pop();
    else open.push(position);
  }
  while (open.length > 1 && same(open[0], open.at(-1))) open.pop();
  return [...open, ...open.slice(0, 1)];
}

function wind(ring: Position[], counterClockwise: boolean): Position[] {
  return ringArea(ring) > 0 === counterClockwise ? ring : ring.reverse();
}
