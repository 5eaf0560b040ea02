import type { TemplateResult } from 'lit';
import { shortName } from '../../style/short-name';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { featureName } from './feature-name';

/** The short name of something near, linked to its card where it has one: roads and stops of the metro have none. */
export function nearbyName(id: string, context: CardContext): TemplateResult | string {
  const name = shortName(featureName(id, context), context.locale.lang);
  return context.plan.entities.has(id) ? entityLink(id, context, name) : name;
}
