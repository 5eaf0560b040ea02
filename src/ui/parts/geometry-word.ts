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
