import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { phraseItem } from '../../ui/parts/phrase-item';
import type { Candidate, Evidence } from './model/evidence';
import { points as counted } from './model/points';
import type { ScoreLine } from './model/ranking';
import '../../ui/parts/source-mark';
import { findingText } from './finding-text';
import { gradeName } from './grade-name';
import { quotedWord } from './quoted-word';

/** One line of a score: its two numbers, their product, and what they rest on. */
export function scoreLine(line: ScoreLine, candidate: Candidate, context: CardContext): TemplateResult {
  const { m, number } = context.locale;
  const { match } = m;
  const sum = html`<span class="points">${number(line.points)}</span>`;
  if (line.kind === 'criterion')
    return html`<li class="line" data-line=${line.criterion}>
      <div class="calc">
        <p>
          <b>${match.criterionNames[line.criterion]}</b>
          ${times(match.weights[line.weight], counted.weight[line.weight], match.met[line.met], counted.met[line.met])}
        </p>
        <p class="finding">${findingText(candidate.id, line.finding, context)}</p>
      </div>
      ${sum}
    </li>`;
  const { best, also, term } = line;
  return html`<li class="line" data-line=${term.id}>
    <div class="calc">
      <p>${basis(best, candidate, context)} ${strength(best, context)}</p>
      ${best.phrase ? html`<ul class="phrases">${phraseItem(best.phrase, context)}</ul>` : nothing}
      ${
        also.length > 0
          ? html`<details>
              <summary>${match.also(number(also.length))}</summary>
              <ul class="phrases">
                ${also.map(({ phrase }) => (phrase ? phraseItem(phrase, context) : nothing))}
              </ul>
            </details>`
          : nothing
      }
    </div>
    ${sum}
  </li>`;
}

/** What a phrase or a name has of what was asked for. */
function basis(
  { basis, grade, word, topic, beside }: Evidence,
  candidate: Candidate,
  { plan, locale }: CardContext,
) {
  const { match, card } = locale.m;
  const cite = html`<source-mark cite=${candidate.record.cite}></source-mark>`;
  if (grade === 'name')
    return html`<b>${candidate.kind === 'platform' ? match.bases.name : match.bases.cityName}</b>
      ${quotedWord(word ?? '')}${cite}`;
  if (basis === 'words' || basis === 'said')
    return html`<b>${match.bases[basis]}</b> ${quotedWord(word ?? '')}`;
  const named = basis === 'itself' ? topic?.record : topic?.industry;
  const segments = beside
    .flatMap((id) => plan.segments.get(id) ?? [])
    .map(({ name }) => locale.text(name))
    .join(card.listSeparator);
  return html`<b>${match.bases[basis]}</b> ${named ? quotedWord(locale.text(named.name)) : nothing}${
    basis === 'beside' ? html`<span class="soft"> ${match.beside(segments)}</span>` : nothing
  }`;
}

function strength({ basis, grade }: Evidence, { locale }: CardContext) {
  return html`<span class="times"
    ><span class="number">${counted.basis[basis]}</span> × ${gradeName(grade, locale)} <span class="number">${counted.grade[grade]}</span></span
  >`;
}

function times(first: string, one: number, second: string, other: number) {
  return html`<span class="times"
    >${first} <span class="number">${one}</span> × ${second} <span class="number">${other}</span></span
  >`;
}
