import { feature } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { LineString, Position } from 'geojson';
import { smoothLine } from '../geometry/smooth-line';
import type { Sources } from '../read/sources';
import { findAnchor } from './find-anchor';

/**
 * The three axes of the corridor by id, as smooth lines from west to east. They follow the roads and
 * lines that the plan names as far as we know where these run.
 */
export function axisLines(sources: Sources): ReadonlyMap<string, LineString> {
  return new Map([
    ['axis-north', smoothLine(alongExpressway(sources))],
    ['axis-middle', smoothLine(alongMetro(sources))],
    ['axis-south', smoothLine(southernRoad)],
  ]);
}

/** From where 沪昆高速 passes 兰溪 to 义乌; it then runs along the border, so the axis turns to 义乌站. */
function alongExpressway(sources: Sources): Position[] {
  const [from, to] = [119.44, 119.92];
  const between = contextLine(sources, 'g60').filter(([lon = 0]) => lon > from && lon < to);
  const station = findAnchor(sources, 'D12').position;
  return [...between.sort(([a = 0], [b = 0]) => a - b), station];
}

/** The 金华–义乌 section of the metro, without the corners of its streets. */
function alongMetro(sources: Sources): Position[] {
  const coordinates = contextLine(sources, 'metro-jinyi');
  const line = feature<LineString>({ type: 'LineString', coordinates });
  return simplify(line, { tolerance: 0.008, highQuality: true }).geometry.coordinates;
}

/**
 * 金义东公路: no source gives its course. The line is drawn by hand along the southern side of the
 * valley of 义乌江, from 金华 through 金东区 to 义乌.
 */
const southernRoad: readonly Position[] = [
  [119.665, 29.078],
  [119.745, 29.074],
  [119.835, 29.113],
  [119.92, 29.15],
  [120, 29.196],
  [120.085, 29.262],
];

function contextLine({ context }: Sources, id: string): Position[] {
  const found = context.find(({ properties }) => properties.id === id);
  if (found?.geometry.type !== 'LineString') throw new Error(`context.json has no line ${id}`);
  return found.geometry.coordinates;
}
