import { html, type TemplateResult } from 'lit';
import { IntentEvent } from '../intent-event';
import type { CardContext } from './card-context';

/**
 * A link to another card. It is a real link, so that it opens in a new tab; a plain click asks the
 * shell to select instead. `label` defaults to the entity's name.
 */
export function entityLink(id: string, { plan, locale }: CardContext, label?: string): TemplateResult {
  const entity = plan.entities.get(id);
  const text = label ?? (entity ? locale.text(entity.record.name) : id);
  const selection = entity?.kind === 'municipality' ? null : id;
  const query = new URLSearchParams({ ...(selection ? { sel: selection } : {}), lang: locale.lang });
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'select', id: selection }));
  };
  return html`<a href="?${query}" @click=${follow}>${text}</a>`;
}
