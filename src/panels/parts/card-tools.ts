import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';
import './keep-toggle';

/** What can be done with a card: keep it on the shortlist, print it as a sheet, compare a platform with others. */
export function cardTools(id: string, { plan, locale }: CardContext): TemplateResult {
  const whole = id === plan.municipality.id;
  const compared = { page: 'platforms', platforms: id, lang: locale.lang };
  const query = { ...(whole ? {} : { sel: id }), page: 'sheet', lang: locale.lang };
  return html`<p class="card-tools">
    ${whole ? nothing : html`<keep-toggle entity=${id}></keep-toggle>`}
    ${intentLink(query, { type: 'page', page: 'sheet' }, locale.m.sheet.open)}
    ${
      plan.entities.get(id)?.kind === 'platform'
        ? intentLink(compared, { type: 'add-platform', id }, locale.m.platforms.compareThis)
        : nothing
    }
  </p>`;
}
