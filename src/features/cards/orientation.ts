import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../../plan/schema/phrase';
import type { CardContext } from '../../ui/parts/card-context';
import { phraseGroups } from '../../ui/parts/phrase-item';

/** The section *industry orientation* of a card. */
export function orientation(phrases: readonly Phrase[], context: CardContext): TemplateResult {
  const { m } = context.locale;
  return html`<section>
    <h3>${m.card.orientation}</h3>
    ${phrases.length > 0 ? phraseGroups(phrases, context) : html`<p class="soft">${m.card.noOrientation}</p>`}
  </section>`;
}
