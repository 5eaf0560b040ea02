import type { Polygon, Position } from 'geojson';

/** How far from the edge a name stands that finds no room inside, in degrees of latitude. */
const beside = 0.02;
const steps = 40;
/** Half the length of a path, in steps. */
const reach = 10;
/** Lettering is longer than it is high: symbols ahead of it or behind are nearer than they look. */
const stretch = 0.2;

/**
 * The path of a band's name: along the band, centred on the stretch of it that is farthest from all
 * symbols, and from left to right. A band is a polygon with two long sides; null where it is too small
 * to have them.
 */
export function bandPath(
  { coordinates: [ring = []] }: Polygon,
  symbols: readonly Position[],
): Position[] | null {
  if (ring.length < 8) return null;
  const [left, right] = sides(ring.slice(0, -1));
  let best: Position[] | null = null;
  let room = -1;
  const middle = steps / 2;
  const outside = beside / Math.hypot(...flat(left[middle], right[middle]));
  for (const [share, worth] of [
    [0.5, 1],
    [0.3, 1],
    [0.7, 1],
    [-outside, 0.8],
    [1 + outside, 0.8],
  ] as const) {
    const line = left.map((point, index) => between(point, right[index], share));
    for (let index = reach; index <= steps - reach; index++) {
      const path = line.slice(index - reach, index + reach + 1);
      const angle = direction(path[0], path.at(-1));
      const distance = worth * Math.min(...symbols.map((symbol) => apart(line[index] ?? [], symbol, angle)));
      if (distance > room) [best, room] = [path, distance];
    }
  }
  return best && (best[0]?.[0] ?? 0) > (best.at(-1)?.[0] ?? 0) ? best.reverse() : best;
}

/** The two long sides, from one end of the band to the other, each in equal steps. */
function sides(ring: readonly Position[]): [Position[], Position[]] {
  let ends: [number, number] = [0, 0];
  let longest = 0;
  ring.forEach((a, i) => {
    ring.forEach((b, j) => {
      const length = Math.hypot(...flat(a, b));
      if (j > i && length > longest) [ends, longest] = [[i, j], length];
    });
  });
  const [from, to] = ends;
  return [
    evenly(ring.slice(from, to + 1)),
    evenly([...ring.slice(to), ...ring.slice(0, from + 1)].reverse()),
  ];
}

function evenly(line: readonly Position[]): Position[] {
  const lengths = line.slice(1).map((point, index) => Math.hypot(...flat(line[index], point)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: steps + 1 }, (_, step) => {
    let rest = (total * step) / steps;
    const index = lengths.findIndex((length) => {
      if (rest <= length) return true;
      rest -= length;
      return false;
    });
    if (index < 0) return line.at(-1) ?? [];
    return between(line[index] ?? [], line[index + 1], rest / (lengths[index] || 1));
  });
}

function between([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position = [], share: number): Position {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

/** East and north from one point to another, in degrees of latitude. */
function flat([x1 = 0, y1 = 0]: Position = [], [x2 = 0, y2 = 0]: Position = []): [number, number] {
  return [(x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1];
}

function direction(from: Position | undefined, to: Position | undefined): number {
  const [x, y] = flat(from, to);
  return Math.atan2(y, x);
}

function apart(at: Position, symbol: Position, angle: number): number {
  const [x, y] = flat(at, symbol);
  const along = x * Math.cos(angle) + y * Math.sin(angle);
  const across = -x * Math.sin(angle) + y * Math.cos(angle);
  return Math.hypot(along * stretch, across);
}
