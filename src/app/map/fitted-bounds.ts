import { type Bounds, boundsOf } from '../../geometry/bounds-of';
import { featureOf } from '../../plan/feature-of';
import type { Plan } from '../../plan/plan';

/** The bounds of some features together; of the whole city where none is named or on the map. */
export function fittedBounds(plan: Plan, ids: readonly string[]): Bounds {
  const features = ids.flatMap((id) => featureOf(plan, id) ?? []);
  return boundsOf(features.length > 0 ? { type: 'FeatureCollection', features } : plan.geo.counties);
}
