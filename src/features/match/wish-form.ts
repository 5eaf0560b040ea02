import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type MatchInput, type WishId, weights, wishIds } from './model/match-input';
import { thresholds } from './model/wish-finding';

/** The wishes, each with its weight in a word. */
export function wishForm(
  { wishes }: MatchInput,
  { m, number }: Locale,
  change: (wishes: MatchInput['wishes']) => void,
): TemplateResult {
  const { match, card } = m;
  const chosen = wishIds.flatMap((id) => {
    const weight = wishes[id];
    return weight ? [match.wished(match.wishNames[id], match.weights[weight])] : [];
  });
  const set = (id: WishId) => (event: Event) => {
    const { [id]: _, ...others } = wishes;
    const weight = weights.find((each) => each === (event.target as HTMLSelectElement).value);
    change(weight ? { ...others, [id]: weight } : others);
  };
  return html`<details class="wishes">
    <summary>
      ${match.wishes}${chosen.length > 0 ? html`<span class="soft">${chosen.join(card.listSeparator)}</span>` : nothing}
    </summary>
    <div class="grid">
      ${wishIds.map(
        (id) =>
          html`<label data-wish=${id} ?data-on=${wishes[id] !== undefined}>
            <span class="wish">${match.wishNames[id]}<small>${note(id, m.match, number)}</small></span>
            <select @change=${set(id)}>
              ${[null, ...weights.toReversed()].map(
                (weight) =>
                  html`<option value=${weight ?? ''} .selected=${(wishes[id] ?? null) === weight}>
                    ${match.weights[weight ?? 'off']}
                  </option>`,
              )}
            </select>
          </label>`,
      )}
    </div>
    ${chosen.length > 0 ? html`<button type="button" @click=${() => change({})}>${match.clearWishes}</button>` : nothing}
  </details>`;
}

/** When a wish is met, in a few words. */
function note(id: WishId, { wishNotes }: Locale['m']['match'], number: Locale['number']): string {
  switch (id) {
    case 'national':
    case 'provincial':
    case 'wanmu':
    case 'growth':
    case 'tax':
    case 'corridor':
      return wishNotes[id];
    default:
      return wishNotes.near(number(thresholds[id].near / 1000), number(thresholds[id].far / 1000));
  }
}
