import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { entityLink } from './entity-link';

/** Links in a row, divided as the language divides. */
export function entityLinks(ids: readonly string[], context: CardContext): TemplateResult {
  const separator = context.locale.m.card.listSeparator;
  return html`${ids.map((id, index) => html`${index > 0 ? separator : ''}${entityLink(id, context)}`)}`;
}
