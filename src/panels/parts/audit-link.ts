import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';

/** The way from the city's card to the audit of its targets. */
export function auditLink({ locale }: CardContext): TemplateResult {
  const { open, openHint } = locale.m.audit;
  return html`<section>
    <p>${intentLink({ page: 'audit', lang: locale.lang }, { type: 'page', page: 'audit' }, open)}</p>
    <p class="soft">${openHint}</p>
  </section>`;
}
