import { html, nothing, type TemplateResult } from 'lit';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../intent-event';

/**
 * A link that says in words where it leads; `name` says more to who cannot see what it stands beside. It is
 * a real link, so that it opens in a new tab; a plain click sends the intents to the shell instead.
 */
export function intentLink(
  query: Record<string, string>,
  intents: Intent | readonly Intent[],
  label: string,
  name?: string,
): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    for (const intent of [intents].flat()) link?.dispatchEvent(new IntentEvent(intent));
  };
  return html`<a href="?${new URLSearchParams(query)}" aria-label=${name ?? nothing} @click=${follow}>${label}</a>`;
}
