import type { TemplateResult } from 'lit';
import { featureOf } from '../../plan/feature-of';
import { shortName } from '../../style/short-name';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';

/** The short name of something near, linked to its card where it has one: roads and stops of the metro have none. */
export function nearbyName(id: string, context: CardContext): TemplateResult | string {
  const name = shortName(featureName(id, context), context.locale.lang);
  return context.plan.entities.has(id) ? entityLink(id, context, name) : name;
}

/** The name of anything on the map, roads with their number. */
export function featureName(id: string, { plan, locale }: CardContext): string {
  const properties = featureOf(plan, id)?.properties;
  if (!properties) return id;
  const { ref, name_zh, name_en } = properties;
  const name = locale.text({ zh: name_zh, en: name_en });
  return ref ? `${ref} ${name}` : name;
}
