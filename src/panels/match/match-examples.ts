import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../parts/card-context';
import { intentLink } from '../parts/intent-link';

/** Texts worth beginning with. */
export function matchExamples({ locale }: CardContext): TemplateResult {
  const { match } = locale.m;
  return html`<p class="soft try">${match.try}</p>
    <ul class="examples">
      ${match.examples.map(
        (text) =>
          html`<li>${intentLink({ page: 'match', match: text, lang: locale.lang }, { type: 'match', change: { text, without: [] } }, text)}</li>`,
      )}
    </ul>`;
}
