import distance from '@turf/distance';
import pointToLineDistance from '@turf/point-to-line-distance';
import type { Feature, Geometry } from 'geojson';
import { featureOf } from '../plan/feature-of';
import { facilitiesOf } from '../plan/nearest/facilities-of';
import type { DistanceRange, FacilityKind, FindNearest, Nearby } from '../plan/nearest/facility';
import type { Geo, Plan } from '../plan/plan';
import type { Properties } from '../plan/schema/feature';
import { pointsOf } from './bounds-of';

const measured = new WeakMap<Geo, Map<string, Nearby | null>>();

/** Finds what is nearest to a feature; each is measured once for a map, as a what-if moves nothing. */
export function nearestFacility(plan: Plan): FindNearest {
  const known = measured.get(plan.geo) ?? new Map<string, Nearby | null>();
  measured.set(plan.geo, known);
  return (id: string, kind: FacilityKind) => {
    const key = `${kind} ${id}`;
    const nearest = known.get(key) ?? nearestTo(plan, id, facilitiesOf(plan, kind))[0] ?? null;
    known.set(key, nearest);
    return nearest;
  };
}

/** Features by their distance from an entity, nearest first; none where the entity is not on the map. */
export function nearestTo(
  plan: Plan,
  id: string,
  features: readonly Feature<Geometry, Properties>[],
): readonly Nearby[] {
  const from = featureOf(plan, id);
  if (!from) return [];
  return features
    .flatMap((feature) => {
      const found = feature === from ? null : distanceRangeOf(from, feature);
      return found ? [{ id: feature.properties.id, ...found }] : [];
    })
    .sort((a, b) => a.range.middle - b.range.middle);
}

type Located = Feature<Geometry, Properties>;

const metres = { units: 'meters' } as const;

/**
 * The straight line between two features on the sphere: points (of several blocks the nearest), or a point and
 * a line. Null where one has neither, or no stated error: a schematic shape is at no distance from anything.
 */
export function distanceRangeOf(from: Located, to: Located): Omit<Nearby, 'id'> | null {
  const errors = [from.properties.error_m, to.properties.error_m];
  const [a, b] = errors;
  if (a == null || b == null) return null;
  const blocks = blockDistances(from.geometry, to.geometry);
  if (blocks.length === 0) return null;
  const middle = Math.min(...blocks);
  const range: DistanceRange = { least: Math.max(0, middle - a - b), most: middle + a + b, middle };
  return { range, block: blocks.indexOf(middle) };
}

/** The distance of each of a feature’s points, or of a line as a whole. */
function blockDistances(from: Geometry, to: Geometry): readonly number[] {
  const points = pointsOf(from).map((point): Geometry => ({ type: 'Point', coordinates: [...point] }));
  return (points.length > 0 ? points : [from]).flatMap((point) => between(point, to) ?? []);
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
