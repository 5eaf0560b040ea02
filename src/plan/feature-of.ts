import type { Feature, Geometry } from 'geojson';
import { geoFiles, type Plan } from './plan';
import type { Properties } from './schema/feature';

/** The feature of an id on the map; null where it has none (the city itself, a place nobody has located). */
export function featureOf(plan: Plan, id: string | null): Feature<Geometry, Properties> | null {
  for (const file of geoFiles) {
    const feature = plan.geo[file].features.find((each) => each.properties.id === id);
    if (feature) return feature;
  }
  return null;
}
