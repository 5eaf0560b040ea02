import { html, type TemplateResult } from 'lit';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../intent-event';

/**
 * A link that says in words where it leads. It is a real link, so that it opens in a new tab; a plain
 * click sends the intent to the shell instead.
 */
export function intentLink(query: Record<string, string>, intent: Intent, label: string): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget?.dispatchEvent(new IntentEvent(intent));
  };
  return html`<a href="?${new URLSearchParams(query)}" @click=${follow}>${label}</a>`;
}
