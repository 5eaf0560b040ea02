import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { featureName } from '../nearest/nearby-name';
import { type MatchInput, type Weight, type Within, weights } from './model/match-input';
import { pointIn } from './model/point-of';
import type { Wishes } from './model/wishes';

export type WishControls = {
  readonly change: (change: Partial<MatchInput>) => void;
  /** Whether the next click on the map is the point. */
  readonly picking: boolean;
  readonly pick: (on: boolean) => void;
  /** A text was entered that is no point. */
  readonly failed: boolean;
  readonly fail: (failed: boolean) => void;
};

/** What a new distance begins with. */
export const firstWithin = { kilometres: 15, weight: 'must' } as const;

/** The areas that the text names, and the point not to be far from: each a wish with its weight. */
export function wishList(
  { areas }: Wishes,
  input: MatchInput,
  controls: WishControls,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { match, card } = locale.m;
  const names = areas
    .flatMap((id) => plan.areas.find((area) => area.id === id) ?? [])
    .map(({ name }) => locale.text(name));
  const { change } = controls;
  return html`<div class="wishes">
    ${
      areas.length > 0
        ? html`<label data-wish="area" ?data-on=${input.area !== 'off'}>
            <span class="criterion">${match.criterionNames.area}${locale.lang === 'zh' ? '：' : ': '}${names.join(card.listSeparator)}<small>${match.areaNote}</small></span>
            ${weightMenu(input.area ?? 'matters', ['off', ...weights.toReversed()], context, (area) => change({ area }))}
          </label>`
        : nothing
    }
    ${input.within ? withinRow(input.within, controls, context) : nothing} ${pointForm(input, controls, context)}
  </div>`;
}

function withinRow(within: Within, { change }: WishControls, context: CardContext) {
  const { match } = context.locale.m;
  const set = (part: Partial<Within>) => change({ within: { ...within, ...part } });
  return html`<div class="within" data-wish="within" data-on>
    <label>
      <span class="criterion">${match.withinOf(featureName(within.of, context))}<small>${match.withinNote}</small></span>
      <span class="amount"
        ><input type="number" min="1" max="200" step="1" .value=${String(within.kilometres)}
          @change=${(event: Event) => {
            const kilometres = Number((event.target as HTMLInputElement).value);
            if (kilometres >= 1 && kilometres <= 200) set({ kilometres });
          }} />
        ${match.kilometres}</span
      >
    </label>
    ${weightMenu(within.weight, weights.toReversed(), context, (weight) => set({ weight }))}
    <button type="button" @click=${() => change({ within: undefined })}>${match.removeWithin}</button>
  </div>`;
}

/** Where a point is entered: coordinates, the name of a station or place, or a click on the map. */
function pointForm({ within }: MatchInput, controls: WishControls, { plan, locale }: CardContext) {
  const { match } = locale.m;
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('point') as HTMLInputElement;
    const of = pointIn(plan, field.value);
    controls.fail(of === null);
    if (of === null) return;
    field.value = '';
    controls.change({ within: { ...firstWithin, ...within, of } });
  };
  return html`<form class="point" @submit=${submit}>
    <label class="field"
      ><span>${match.pointField}</span
      ><input name="point" autocomplete="off" placeholder=${match.pointPlaceholder} />
    </label>
    <button type="submit">${match.setPoint}</button>
    <button type="button" aria-pressed=${controls.picking} @click=${() => controls.pick(!controls.picking)}>
      ${controls.picking ? match.picking : match.pickPoint}
    </button>
    ${controls.failed ? html`<p role="alert">${match.noPoint}</p>` : nothing}
  </form>`;
}

function weightMenu<Choice extends Weight | 'off'>(
  value: Choice,
  choices: readonly Choice[],
  { locale }: CardContext,
  set: (weight: Choice) => void,
) {
  return html`<select aria-label=${locale.m.match.countingWeight}
    @change=${(event: Event) => {
      const chosen = choices.find((each) => each === (event.target as HTMLSelectElement).value);
      if (chosen) set(chosen);
    }}
  >
    ${choices.map((each) => html`<option value=${each} .selected=${each === value}>${locale.m.match.weights[each]}</option>`)}
  </select>`;
}
