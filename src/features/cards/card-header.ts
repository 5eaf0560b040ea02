import { html, nothing, type TemplateResult } from 'lit';
import type { Entity } from '../../plan/plan';
import { languageTag, otherLanguage } from '../../state/language';
import type { CardContext } from '../../ui/parts/card-context';
import { geometryNote } from '../../ui/parts/geometry-text';
import { intentLink } from '../../ui/parts/intent-link';
import '../../ui/parts/bookmark-button';

export type Header = {
  /** Kind and level. */
  readonly eyebrow: string;
  /** A status, as a badge, or nothing. */
  readonly status?: string | undefined;
  /** Where the entity lies and what it belongs to. */
  readonly links: TemplateResult | typeof nothing;
};

/** Names in both languages, kind, status, place, and how well the geometry is known. */
export function cardHeader(
  { id, record: { name } }: Pick<Entity, 'id' | 'record'>,
  { eyebrow, status, links }: Header,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const note = geometryNote(id, plan, locale);
  return html`<header>
    <p class="eyebrow">${eyebrow}${status ? html`<span class="badge">${status}</span>` : nothing}</p>
    <h2 tabindex="-1">${locale.text(name)}</h2>
    <p class="other" lang=${languageTag(otherLanguage(locale.lang))}>${locale.other(name)}</p>
    ${links}
    ${note ? html`<p class="geometry">${note}</p>` : nothing}
    ${cardTools(id, context)}
  </header>`;
}

/** What can be done with a card: keep it on the shortlist, print it as a sheet, compare a platform with others. */
function cardTools(id: string, context: CardContext): TemplateResult {
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
