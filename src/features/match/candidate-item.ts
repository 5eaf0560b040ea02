import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import type { QueryTerm } from './model/evidence';
import type { Ranked, Scored } from './model/ranking';
import '../../ui/parts/bookmark-button';
import { pointAt } from '../../ui/parts/point-at';
import { findingText } from './finding-text';
import { quotedWord } from './quoted-word';
import { scoreLine } from './score-line';

/** Where a candidate stands among the ranked. */
export type Standing = {
  readonly hovered: string | null;
  readonly tied: boolean;
};

/** A ranked candidate: rank, name, score, and the lines that make it up. */
export function candidateItem(
  scored: Ranked,
  { hovered, tied }: Standing,
  context: CardContext,
): TemplateResult {
  const { m, number } = context.locale;
  const { match } = m;
  const { candidate, rank, score, lines } = scored;
  const place = number(rank);
  return html`<li
    class="candidate"
    data-candidate=${candidate.id}
    ?data-hovered=${hovered === candidate.id}
    @pointerenter=${pointAt(candidate.id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(candidate.id)}
    @focusout=${pointAt(null)}
  >
    <div class="head">
      <p class="rank">
        <span aria-hidden="true">${place}${tied ? html`<small>${match.tied}</small>` : nothing}</span
        ><span class="sr-only">${tied ? match.tiedRank(place) : match.rank(place)}</span>
      </p>
      <div class="who">
        <h4>${entityLink(candidate.id, context)}</h4>
        <p class="eyebrow">${kind(scored, context)}</p>
      </div>
      <p class="score">${match.score(number(score))}</p>
    </div>
    <ul class="lines">
      ${lines.map((line) => scoreLine(line, candidate, context))}
    </ul>
    ${unsaid(scored, context)} <p class="keep"><bookmark-button entity=${candidate.id}></bookmark-button></p>
  </li>`;
}

/** Category and status, and where it lies. */
function kind({ candidate }: Scored, context: CardContext) {
  const { card } = context.locale.m;
  const { area } = candidate.record;
  if (candidate.kind === 'city') return html`${entityLink(area, context)}`;
  const { category, status } = candidate.record;
  return html`${card.categories[category]} · ${entityLink(area, context)}${
    status === 'creating' ? html`<span class="badge">${card.creating}</span>` : nothing
  }`;
}

/** What nothing is said or known about: no points, and no zero either. */
function unsaid({ candidate, unnamed, unknown }: Scored, context: CardContext) {
  const { match, card } = context.locale.m;
  if (unnamed.length + unknown.length === 0) return nothing;
  return html`<ul class="unsaid">
    ${
      unnamed.length > 0
        ? html`<li>
            ${match.unnamed}${unnamed.map((term, index) => html`${index > 0 ? card.listSeparator : nothing}${termName(term, context)}`)}
          </li>`
        : nothing
    }
    ${unknown.map(
      ({ criterion, finding }) =>
        html`<li>${match.criterionNames[criterion]}${context.locale.lang === 'zh' ? '：' : ': '}${findingText(candidate.id, finding, context)}</li>`,
    )}
  </ul>`;
}

function termName({ id, topics }: QueryTerm, { locale }: CardContext) {
  if (topics.length === 0) return quotedWord(id);
  return quotedWord(
    topics.map(({ record }) => locale.text(record.name)).join(locale.lang === 'zh' ? '／' : ' / '),
  );
}
