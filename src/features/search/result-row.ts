import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import { sectionLabel } from '../../plan/section-label';
import { topicOf } from '../../plan/topics/topics';
import { languageTag, otherLanguage } from '../../state/language';
import type { CardContext } from '../../ui/parts/card-context';
import { kindText } from '../../ui/parts/kind-text';
import { excerpt } from './model/excerpt';
import type { SearchDocument } from './model/search-document';
import type { Marked, SearchResult } from './model/search-result';

/** Characters of a passage that two lines hold beside its place in the plan, about. */
const room = { zh: 50, en: 110 } as const;

/** A result: its name and kind, the word that answers where the name does not, and the words of the plan. */
export function resultRow(result: SearchResult, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { name, document } = result;
  return html`<span class="name">${markedText(name[locale.lang])}</span>
    <span class="kind">${kindLabel(document, plan, locale)}</span>
    ${alsoLine(result, context)}${passageLine(result, context)}`;
}

function alsoLine({ name, also }: SearchResult, { locale }: CardContext) {
  const { lang, m } = locale;
  const other = otherLanguage(lang);
  if (name[lang].ranges.length > 0) return nothing;
  if (name[other].ranges.length > 0)
    return html`<span class="also" lang=${languageTag(other)}>${markedText(name[other])}</span>`;
  if (!also) return nothing;
  const { source } = also;
  const isOurs = source === 'alias' || source === 'second-alias';
  const lead = isOurs ? m.search.also : source === 'mention' ? m.search.mentions : '';
  return html`<span class="also">${lead} <bdi>${markedText(also)}</bdi></span>`;
}

/** The quotation; in English our translation, where there is one. */
function passageLine({ passage }: SearchResult, { plan, locale }: CardContext) {
  if (passage === null) return nothing;
  const translation = locale.lang === 'en' ? passage.en : null;
  const shown = markedText(excerpt(translation ?? passage.zh, room[translation ? 'en' : 'zh']));
  const where = sectionLabel(plan.sections, passage.section, locale.lang);
  const { open, close } = locale.m.card.quotation;
  return html`<span class="passage"
    ><span lang=${languageTag(translation ? 'en' : 'zh')}>${translation ? shown : html`${open}${shown}${close}`}</span
    > <span class="where">${where}</span></span
  >`;
}

/** What a result is: the level of an area, the category of a platform, what a segment or a product belongs to. */
function kindLabel({ kind, id, topic }: SearchDocument, plan: Plan, locale: Locale): string {
  const { m, text } = locale;
  const entity = plan.entities.get(id);
  if (entity) return kindText(entity, locale);
  const of = topicOf(plan, topic);
  if (kind === 'term' && of) return text(of.record.name);
  if (kind === 'segment' && of) return text(of.industry.name);
  return kind in m.search.kinds ? m.search.kinds[kind as keyof typeof m.search.kinds] : m.search.industry;
}

/** A text with what answers the query marked. */
function markedText({ text, ranges }: Marked): TemplateResult {
  const ends = [0, ...ranges.map(([, end]) => end)];
  return html`${ranges.map(
    ([start, end], index) => html`${text.slice(ends[index], start)}<mark>${text.slice(start, end)}</mark>`,
  )}${text.slice(ends.at(-1))}`;
}
