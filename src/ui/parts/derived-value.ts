import { html, type TemplateResult } from 'lit';
import type { Derivation } from './derivation';
import './derived-mark';

/** A number that we computed, with its derived mark. `what` names it for the mark. */
export function derivedValue(
  { value, formula, inputs }: Derivation,
  what: string,
  compact = false,
): TemplateResult {
  return html`<span class="figure derived"
    ><span class="number">${value}</span><derived-mark ?compact=${compact} what=${what} formula=${formula} .inputs=${inputs}></derived-mark
  ></span>`;
}
