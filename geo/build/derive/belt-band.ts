import type { MultiPolygon, Polygon, Position } from 'geojson';
import { clip } from '../geometry/clip';
import { finish } from '../geometry/finish';
import { resize } from '../geometry/resize';
import { smoothLine } from '../geometry/smooth-line';

/** Half the width of a belt in kilometres. */
const halfWidth = 2.6;

/** How far a belt's middle line runs on beyond its first and last seat, in degrees: about 4 km. */
const overrun = 0.04;

/** A belt as an even band with round ends along a smooth line through `seats`, within the city. */
export function beltBand(seats: readonly Position[], city: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const { coordinates } = smoothLine(seats);
  const [first, second] = coordinates;
  const [beforeLast, last] = coordinates.slice(-2);
  if (!first || !second || !beforeLast || !last) throw new Error('a belt needs two seats');
  const middle = [beyond(second, first), ...coordinates, beyond(beforeLast, last)];
  return finish(clip(resize({ type: 'LineString', coordinates: middle }, halfWidth), city));
}

/** The position `overrun` degrees past `to`, seen from `from`. */
function beyond([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [x2 + ((x2 - x1) / length) * overrun, y2 + ((y2 - y1) / length) * overrun];
}
