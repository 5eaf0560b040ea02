import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../i18n/locale';
import type { Figure } from '../../plan/schema/figure';

/** By how much a click on − or + changes a target, in its unit. */
const step = 10;

/** A field for an assumed target, with − and + beside it and, where it differs from the plan, the way back. */
export function targetField(
  figure: Figure,
  what: string,
  { m }: Locale,
  set: (text: string | null) => void,
): TemplateResult {
  const value = figure.value ?? 0;
  const { scenario } = m;
  const move = (by: number) => () => set(String(Math.max(0, Number((value + by).toFixed(2)))));
  return html`<span class="target" ?data-assumed=${figure.assumed}>
    <button type="button" aria-label=${scenario.step.down(what)} @click=${move(-step)}>−</button>
    <input
      type="number"
      min="0"
      step="any"
      aria-label=${what}
      .value=${live(String(value))}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
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
