import type { TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';

/** A link to another card. `label` defaults to the entity's name. */
export function entityLink(id: string, { plan, locale }: CardContext, label?: string): TemplateResult {
  const entity = plan.entities.get(id);
  const text = label ?? (entity ? locale.text(entity.record.name) : id);
  const selection = entity?.kind === 'municipality' ? null : id;
  const query = { ...(selection ? { sel: selection } : {}), lang: locale.lang };
  return intentLink(query, { type: 'select', id: selection }, text);
}
