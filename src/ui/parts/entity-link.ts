import { html, type TemplateResult } from 'lit';
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

/** Links in a row, divided as the language divides. */
export function entityLinks(ids: readonly string[], context: CardContext): TemplateResult {
  const separator = context.locale.m.card.listSeparator;
  return html`${ids.map((id, index) => html`${index > 0 ? separator : ''}${entityLink(id, context)}`)}`;
}
