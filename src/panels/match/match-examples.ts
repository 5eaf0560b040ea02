import { html, type TemplateResult } from 'lit';
import { noMatch } from '../../plan/match/match-input';
import type { CardContext } from '../parts/card-context';
import { intentLink } from '../parts/intent-link';

/** Texts worth beginning with. */
export function matchExamples(context: CardContext): TemplateResult {
  const { match } = context.locale.m;
  return html`<p class="soft try">${match.try}</p>
    <ul class="examples">
      ${match.examples.map(
        (text) =>
          html`<li>${intentLink({ page: 'match', match: { ...noMatch, text } }, { type: 'match', change: { text, without: [] } }, text, context)}</li>`,
      )}
    </ul>`;
}
