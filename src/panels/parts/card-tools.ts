import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';
import './keep-toggle';

/** What can be done with a card: keep it on the shortlist, print it as a sheet. */
export function cardTools(id: string, { plan, locale }: CardContext): TemplateResult {
  const whole = id === plan.municipality.id;
  const query = { ...(whole ? {} : { sel: id }), page: 'sheet', lang: locale.lang };
  return html`<p class="card-tools">
    ${whole ? nothing : html`<keep-toggle entity=${id}></keep-toggle>`}
    ${intentLink(query, { type: 'page', page: 'sheet' }, locale.m.sheet.open)}
  </p>`;
}
