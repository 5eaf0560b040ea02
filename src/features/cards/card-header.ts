import { html, nothing, type TemplateResult } from 'lit';
import type { Entity } from '../../plan/plan';
import { languageTag } from '../../state/language-tag';
import { otherLanguage } from '../../state/other-language';
import type { CardContext } from '../../ui/parts/card-context';
import { cardTools } from '../../ui/parts/card-tools';
import { geometryNote } from '../../ui/parts/geometry-note';

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
