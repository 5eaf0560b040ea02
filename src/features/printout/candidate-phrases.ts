import { html, nothing, type TemplateResult } from 'lit';
import { phrasesByGrade, phrasesOf } from '../../plan/phrases';
import type { CardContext } from '../../ui/parts/card-context';
import { mentionItem } from '../../ui/parts/mention-item';
import { phraseItem } from '../../ui/parts/phrase-item';
import type { Candidate } from './candidate-table';

/** What the plan says of a candidate, strongest first, and the reader's note. What is left out is counted. */
export function candidatePhrases(
  { number, entity, note }: Candidate,
  { phrases: most, note: longest }: Shortening,
  context: CardContext,
): TemplateResult {
  const { locale } = context;
  const { list } = locale.m.sheet;
  const cites = entity.kind === 'place' ? entity.record.cites : [];
  const count = phrasesOf(entity).length + cites.length;
  const cut = note.length > longest;
  return html`<section class="candidate">
    <h4><span class="rank">${number}</span>${locale.text(entity.record.name)}</h4>
    ${
      cites.length > 0
        ? html`<ul class="phrases">${cites.slice(0, most).map((cite) => mentionItem(cite, context))}</ul>`
        : graded(entity, most, context)
    }
    ${count > most ? html`<p class="left-out">${list.more(String(count - most))}</p>` : nothing}
    ${note ? html`<p class="own"><b>${list.note}</b>${cut ? note.slice(0, longest) : note}${cut ? list.noteCut : nothing}</p>` : nothing}
  </section>`;
}

function graded(entity: Candidate['entity'], most: number, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const phrases = phrasesByGrade(phrasesOf(entity), plan.verbs)
    .flatMap((group) => group.phrases)
    .slice(0, most);
  if (phrases.length === 0) return html`<p class="soft">${locale.m.card.noOrientation}</p>`;
  return html`${phrasesByGrade(phrases, plan.verbs).map(
    (group) =>
      html`<div class="graded">
        <span class="grade-word">${locale.m.card.grades[group.grade ?? 'none']}</span>
        <ul class="phrases">
          ${group.phrases.map((phrase) => phraseItem({ ...phrase, industries: [], segments: [] }, context))}
        </ul>
      </div>`,
  )}`;
}

/** How much of a list is printed: phrases for each candidate, and characters of its note. */
export type Shortening = { readonly phrases: number; readonly note: number };

/** From all to a phrase each; the page takes the first that fits. */
export const shortenings: readonly [Shortening, ...Shortening[]] = [
  { phrases: 99, note: 2000 },
  { phrases: 7, note: 400 },
  { phrases: 6, note: 240 },
  { phrases: 5, note: 180 },
  { phrases: 4, note: 120 },
  { phrases: 3, note: 100 },
  { phrases: 2, note: 80 },
  { phrases: 1, note: 60 },
];
