import { html, nothing, type TemplateResult } from 'lit';
import { mostCompared } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import type { QueryTerm } from './model/evidence';

import { noMatch } from './model/match-input';
import type { Ranking } from './model/ranking';

/** Where to go from a result: to the map, filtered by the topics, and to the comparison of the first platforms. */
export function matchTools(
  terms: readonly QueryTerm[],
  { ranked }: Ranking,
  { locale }: CardContext,
): TemplateResult | typeof nothing {
  const { match } = locale.m;
  const topics = terms.flatMap((term) => term.topics.map(({ id }) => id));
  const ids = ranked.slice(0, mostCompared).map(({ candidate }) => candidate.id);
  const button = (name: string, label: string, intents: readonly Intent[]) =>
    html`<button type="button" data-tool=${name} @click=${(event: Event) => {
      for (const intent of intents) event.currentTarget?.dispatchEvent(new IntentEvent(intent));
    }}>
      ${label}
    </button>`;
  if (topics.length === 0 && ids.length < 2) return nothing;
  return html`<div class="tools">
    ${
      topics.length > 0
        ? button('map', match.onMap, [{ type: 'filter', change: { topics, mode: 'any' } }])
        : nothing
    }
    ${
      ids.length > 1
        ? button('compare', match.compare(locale.number(ids.length)), [
            { type: 'compare-platforms', ids },
            { type: 'page', page: 'platforms' },
          ])
        : nothing
    }
  </div>`;
}

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

/** A misspelled text as it may be meant, to take over: nothing is counted for it before. */
export function suggested(text: string | null, { locale }: CardContext): TemplateResult | typeof nothing {
  if (text === null) return nothing;
  const take = (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'match', change: { text } }));
  return html`<p class="suggested">${locale.m.match.didYouMean}<button type="button" @click=${take}>${text}</button></p>`;
}
