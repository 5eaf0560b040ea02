import { html, type TemplateResult } from 'lit';
import { phrasesByGrade } from '../../plan/phrases';
import type { Phrase } from '../../plan/schema/phrase';
import type { CardContext } from './card-context';
import { phraseItem } from './phrase-item';

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
