import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../plan/schema/phrase';
import type { CardContext } from './card-context';
import { chips } from './industry-chip';
import './source-mark';
import { phrasesByGrade } from '../../plan/phrases';

/** One phrase in the plan's own words; in English our translation first and the quotation, quieter, below. */
export function phraseItem(phrase: Phrase, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const quote = plan.citations.get(phrase.cite)?.quote ?? '';
  const mark = html`<source-mark cite=${phrase.cite}></source-mark>`;
  return html`<li class="phrase">
    ${
      locale.lang === 'zh'
        ? html`<p class="words">${emphasised(quote, phrase.verb)}${mark}</p>`
        : html`<p class="words">${phrase.en}${mark}</p>
            <p class="quote" lang="zh-CN">${emphasised(quote, phrase.verb)}</p>`
    }
    ${chips(phrase, context)}
  </li>`;
}

/** The quotation with its verb set bold, where it stands first. */
function emphasised(quote: string, verb: string | null) {
  const start = verb === null ? -1 : quote.indexOf(verb);
  if (verb === null || start < 0) return quote || nothing;
  return html`${quote.slice(0, start)}<b>${verb}</b>${quote.slice(start + verb.length)}`;
}

/** Phrases grouped by how strongly their verb asks, strongest first. */
export function phraseGroups(phrases: readonly Phrase[], context: CardContext): TemplateResult {
  const { grades } = context.locale.m.card;
  return html`${phrasesByGrade(phrases, context.plan.verbs).map(
    (group) =>
      html`<div class="grade">
        <h4>${grades[group.grade ?? 'none']}</h4>
        <ul class="phrases">
          ${group.phrases.map((phrase) => phraseItem(phrase, context))}
        </ul>
      </div>`,
  )}`;
}
