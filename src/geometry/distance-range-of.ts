import distance from '@turf/distance';
import pointToLineDistance from '@turf/point-to-line-distance';
import type { Feature, Geometry } from 'geojson';
import type { DistanceRange } from '../plan/nearest/distance-range';
import type { Properties } from '../plan/schema/feature';
import { pointsOf } from './points-of';

type Located = Feature<Geometry, Properties>;

const metres = { units: 'meters' } as const;

/**
 * The straight line between two features on the sphere: points (of several blocks the nearest), or a point and
 * a line. Null where one has neither, or no stated error: a schematic shape is at no distance from anything.
 */
export function distanceRangeOf(from: Located, to: Located): DistanceRange | null {
  const errors = [from.properties.error_m, to.properties.error_m];
  const [a, b] = errors;
  if (a == null || b == null) return null;
  const middle = between(from.geometry, to.geometry);
  if (middle === null) return null;
  return { least: Math.max(0, middle - a - b), most: middle + a + b, middle };
}

function between(from: Geometry, to: Geometry): number | null {
  const starts = pointsOf(from);
  const ends = pointsOf(to);
  if (to.type === 'LineString') return least(starts.map((a) => pointToLineDistance(a, to, metres)));
  if (from.type === 'LineString') return between(to, from);
  return least(starts.flatMap((a) => ends.map((b) => distance(a, b, metres))));
}

function least(distances: readonly number[]): number | null {
  return distances.length > 0 ? Math.min(...distances) : null;
}
