import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import type { Understanding } from './model/understanding';
import { quotedWord } from './quoted-word';

/** Says plainly that the plan has nothing of what was asked for. */
export function silentNote(
  { unknown }: Understanding,
  { locale }: CardContext,
): TemplateResult | typeof nothing {
  const { match, card } = locale.m;
  if (unknown.length === 0) return nothing;
  return html`<p class="silent" role="status">
    ${match.silent}${unknown.map((word, index) => html`${index > 0 ? card.listSeparator : nothing}${quotedWord(word)}`)}
    <span class="soft">${match.silentNote}</span>
  </p>`;
}
