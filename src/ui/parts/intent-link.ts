import { html, nothing, type TemplateResult } from 'lit';
import type { AppState } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import { linkTo } from '../../state/link/link-to';
import { IntentEvent } from '../intent-event';
import type { CardContext } from './card-context';

/**
 * A link that says in words where it leads; `name` says more to who cannot see what it stands beside. It is
 * a real link to `view`, so that it opens in a new tab; a plain click sends the intents to the shell instead.
 */
export function intentLink(
  view: Partial<AppState>,
  intents: Intent | readonly Intent[],
  label: string,
  { locale, root, links }: CardContext,
  name?: string,
): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    for (const intent of [intents].flat()) link?.dispatchEvent(new IntentEvent(intent));
  };
  const href = siteLink(linkTo(view, locale.lang, links), root);
  return html`<a href=${href} aria-label=${name ?? nothing} @click=${follow}>${label}</a>`;
}

/** The address of a query of the atlas: at its site, since in somebody else's page the document is not it; the query alone where the site is not known. */
export function siteLink(query: string, root: string | null): string {
  return root === null ? query : new URL(query, root).href;
}
