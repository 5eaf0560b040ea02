import type { Locale } from '../../i18n/locale';
import { featureOf } from '../../plan/feature-of';
import type { Plan } from '../../plan/plan';

/** How well an entity's shape or point is known, in a few words. */
export function geometryWord(id: string, plan: Plan, { m, number }: Locale): string {
  const { geometry } = m.shortlist;
  const properties = featureOf(plan, id)?.properties;
  if (!properties) return geometry.none;
  const { geometry_class, error_m } = properties;
  if (geometry_class === 'boundary') return geometry.boundary;
  if (geometry_class === 'schematic' || error_m === null) return geometry.schematic;
  const { metres, kilometres } = m.card;
  return geometry.approximate(
    error_m < 1000 ? metres(number(error_m)) : kilometres(number(error_m / 1000, 1)),
  );
}

/** How well the shape or point of an entity is known, in words; null for the municipality, which has none. */
export function geometryNote(id: string, { geo, municipality }: Plan, { m, number }: Locale): string | null {
  if (id === municipality.id) return null;
  const { geometry, metres, kilometres } = m.card;
  const feature = Object.values(geo)
    .flatMap(({ features }) => features)
    .find(({ properties }) => properties.id === id);
  if (!feature) return geometry.none;
  const { geometry_class, error_m } = feature.properties;
  if (geometry_class === 'schematic' || error_m === null) return geometry.schematic;
  const error = error_m < 1000 ? metres(number(error_m)) : kilometres(number(error_m / 1000, 1));
  return geometry[geometry_class](error);
}
