import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import { noMatch } from './model/match-input';

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
