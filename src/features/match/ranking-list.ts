import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { candidateItem } from './candidate-item';
import { findingText } from './finding-text';
import type { Ranked, Ranking, Scored } from './model/ranking';
import type { SensitiveChange } from './model/sensitivity';
import { sensitivityNote } from './sensitivity-note';

/** So many ranks stand open; the rest unfolds. */
const open = 5;

export type Around = {
  readonly hovered: string | null;
  /** null while it is being computed. */
  readonly sensitiveChanges: readonly SensitiveChange[] | null;
  /** Whether the rest is unfolded: it is not made before, as it would take long. */
  readonly unfolded: boolean;
  readonly unfold: (open: boolean) => void;
};

/** A ranking of platforms or cities, with those set aside and those the plan does not name. */
export function rankingList(
  { ranked, aside, unnamed }: Ranking,
  { hovered, sensitiveChanges, unfolded, unfold }: Around,
  none: string,
  context: CardContext,
): TemplateResult {
  const { m, number } = context.locale;
  const { match } = m;
  const item = (each: Ranked) => {
    const tied = ranked.filter(({ rank }) => rank === each.rank).length > 1;
    return candidateItem(each, { hovered, tied }, context);
  };
  const shown = ranked.filter(({ rank }) => rank <= open);
  const rest = ranked.slice(shown.length);
  return html`${ranked.length === 0 ? html`<p class="none">${aside.length > 0 ? match.allAside : none}</p>` : nothing}
    <ol class="ranked">${shown.map(item)}</ol>
    ${
      rest.length > 0
        ? html`<details class="rest" ?open=${unfolded} @toggle=${(event: Event) => unfold((event.target as HTMLDetailsElement).open)}>
            <summary>${match.more(number(rest.length))}</summary>
            ${unfolded ? html`<ol class="ranked">${rest.map(item)}</ol>` : nothing}
          </details>`
        : nothing
    }
    ${ranked.length > 1 ? sensitivityNote(sensitiveChanges, context) : nothing} ${setAside(aside, context)}
    ${
      unnamed.length > 0
        ? html`<details class="rest">
            <summary>${match.silentOn} <span class="soft">${number(unnamed.length)}</span></summary>
            <ul class="plain">
              ${unnamed.map(({ candidate }) => html`<li>${entityLink(candidate.id, context)}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
}

/** Those that fail a must, each with what it fails. */
function setAside(aside: readonly Scored[], context: CardContext) {
  const { match } = context.locale.m;
  if (aside.length === 0) return nothing;
  return html`<details class="rest aside" open>
    <summary>${match.aside} <span class="soft">${context.locale.number(aside.length)}</span></summary>
    <ul class="plain">
      ${aside.map(
        ({ candidate, failed }) =>
          html`<li>
            ${entityLink(candidate.id, context)}
            ${failed.map(
              ({ criterion, finding }) =>
                html`<p class="finding">
                  <span class="soft">${match.asideReason}${match.criterionNames[criterion]}</span> ·
                  ${findingText(candidate.id, finding, context)}
                </p>`,
            )}
          </li>`,
      )}
    </ul>
  </details>`;
}
