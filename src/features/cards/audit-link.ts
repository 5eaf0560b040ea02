import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';

/** The way from the city's card to the audit of its targets. */
export function auditLink(context: CardContext): TemplateResult {
  const { open, openHint } = context.locale.m.audit;
  return html`<section>
    <p>${intentLink({ page: 'audit' }, { type: 'page', page: 'audit' }, open, context)}</p>
    <p class="soft">${openHint}</p>
  </section>`;
}
