import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { thresholds } from './model/criterion-finding';
import { type ChosenCriterion, criterionIds, type MatchInput, weights } from './model/match-input';

/** The criteria, each with its weight in a word. */
export function criteriaForm(
  { criteria }: MatchInput,
  { m, number }: Locale,
  change: (criteria: MatchInput['criteria']) => void,
): TemplateResult {
  const { match, card } = m;
  const chosen = criterionIds.flatMap((id) => {
    const weight = criteria[id];
    return weight ? [match.chosenCriteria(match.criterionNames[id], match.weights[weight])] : [];
  });
  const set = (id: ChosenCriterion) => (event: Event) => {
    const { [id]: _, ...others } = criteria;
    const weight = weights.find((each) => each === (event.target as HTMLSelectElement).value);
    change(weight ? { ...others, [id]: weight } : others);
  };
  return html`<details class="criteria">
    <summary>
      ${match.criteria}${chosen.length > 0 ? html`<span class="soft">${chosen.join(card.listSeparator)}</span>` : nothing}
    </summary>
    <div class="grid">
      ${criterionIds.map(
        (id) =>
          html`<label data-criterion=${id} ?data-on=${criteria[id] !== undefined}>
            <span class="criterion">${match.criterionNames[id]}<small>${note(id, m.match, number)}</small></span>
            <select @change=${set(id)}>
              ${[null, ...weights.toReversed()].map(
                (weight) =>
                  html`<option value=${weight ?? ''} .selected=${(criteria[id] ?? null) === weight}>
                    ${match.weights[weight ?? 'off']}
                  </option>`,
              )}
            </select>
          </label>`,
      )}
    </div>
    ${chosen.length > 0 ? html`<button type="button" @click=${() => change({})}>${match.clearCriteria}</button>` : nothing}
  </details>`;
}

/** When a criterion is met, in a few words. */
function note(
  id: ChosenCriterion,
  { criterionNotes }: Locale['m']['match'],
  number: Locale['number'],
): string {
  switch (id) {
    case 'national':
    case 'provincial':
    case 'wanmu':
    case 'growth':
    case 'tax':
    case 'corridor':
      return criterionNotes[id];
    default:
      return criterionNotes.near(number(thresholds[id].near / 1000), number(thresholds[id].far / 1000));
  }
}
