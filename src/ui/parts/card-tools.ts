import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './card-context';
import { intentLink } from './intent-link';
import './bookmark-button';

/** What can be done with a card: keep it on the shortlist, print it as a sheet, compare a platform with others. */
export function cardTools(id: string, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const whole = id === plan.municipality.id;
  const sheet = { selection: whole ? null : id, page: 'sheet' } as const;
  return html`<p class="card-tools">
    ${whole ? nothing : html`<bookmark-button entity=${id}></bookmark-button>`}
    ${intentLink(sheet, { type: 'page', page: 'sheet' }, locale.m.sheet.open, context)}
    ${
      plan.entities.get(id)?.kind === 'platform'
        ? intentLink(
            { page: 'platforms', platforms: [id] },
            { type: 'add-platform', id },
            locale.m.platforms.compareThis,
            context,
          )
        : nothing
    }
  </p>`;
}
