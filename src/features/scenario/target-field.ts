import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../i18n/locale';
import type { Figure } from '../../plan/schema/figure';
import { shownValue, storedValue } from '../../plan/units/shown-unit';
import { readNumber } from '../actuals/model/read-number';

/** What was entered: its words, and the number as it is stored; null where there is none. */
export type Entered = { readonly text: string; readonly value: number | null };

/** By how much a click on − or + changes a target, as it is stored. */
const step = 10;

/** A field for an assumed target in the unit that the language counts in; `set` gets what was entered, as it is stored. With − and + beside it and, where it differs from the plan, the way back. */
export function targetField(
  figure: Figure,
  what: string,
  { m, lang }: Locale,
  set: (entered: Entered | null) => void,
): TemplateResult {
  const { unit } = figure;
  const value = figure.value ?? 0;
  const enter = (text: string) => {
    const number = readNumber(text);
    set({ text, value: number && storedValue(number.value, unit, lang) });
  };
  const { scenario } = m;
  const move = (by: number) => () => {
    const moved = Math.max(0, Number((value + by).toFixed(2)));
    set({ text: String(moved), value: moved });
  };
  return html`<span class="target" ?data-assumed=${figure.assumed}>
    <button type="button" aria-label=${scenario.step.down(what)} @click=${move(-step)}>−</button>
    <input
      type="number"
      min="0"
      step="any"
      aria-label=${what}
      .value=${live(String(shownValue(value, unit, lang)))}
      @change=${(event: Event) => enter((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        const by = { ArrowUp: step, ArrowDown: -step }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(by)();
      }}
    />
    <button type="button" aria-label=${scenario.step.up(what)} @click=${move(step)}>+</button>
    ${
      figure.assumed
        ? html`<button type="button" class="back" title=${scenario.reset} aria-label=${scenario.resetCell(what)} @click=${() => set(null)}>↺</button>`
        : html`<span class="back">${nothing}</span>`
    }
  </span>`;
}
