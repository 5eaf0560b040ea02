import type { Feature, Geometry } from 'geojson';
import { featureOf } from '../plan/feature-of';
import type { Nearby } from '../plan/nearest/facility';
import type { Plan } from '../plan/plan';
import type { Properties } from '../plan/schema/feature';
import { distanceRangeOf } from './distance-range-of';

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
      const range = feature === from ? null : distanceRangeOf(from, feature);
      return range ? [{ id: feature.properties.id, range }] : [];
    })
    .sort((a, b) => a.range.middle - b.range.middle);
}
