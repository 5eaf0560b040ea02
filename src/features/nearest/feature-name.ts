import { featureOf } from '../../plan/feature-of';
import type { CardContext } from '../../ui/parts/card-context';

/** The name of anything on the map, roads with their number. */
export function featureName(id: string, { plan, locale }: CardContext): string {
  const properties = featureOf(plan, id)?.properties;
  if (!properties) return id;
  const { ref, name_zh, name_en } = properties;
  const name = locale.text({ zh: name_zh, en: name_en });
  return ref ? `${ref} ${name}` : name;
}
