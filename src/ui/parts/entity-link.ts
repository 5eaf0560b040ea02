import type { TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';

/** A link to another card. `label` defaults to the entity's name. */
export function entityLink(id: string, context: CardContext, label?: string): TemplateResult {
  const { plan, locale } = context;
  const entity = plan.entities.get(id);
  const text = label ?? (entity ? locale.text(entity.record.name) : id);
  const selection = entity?.kind === 'municipality' ? null : id;
  return intentLink({ selection }, { type: 'select', id: selection }, text, context);
}
