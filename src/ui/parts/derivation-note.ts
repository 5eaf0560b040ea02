import { html, nothing, type TemplateResult } from 'lit';
import { isConverted } from '../../plan/units/shown-unit';
import type { CardContext } from './card-context';
import type { Derivation } from './derivation';
import { printedNumber } from './figure-text';
import { sourceOf } from './source-of';

/** How a number was computed: the formula, and its inputs with their sources; a distance has no figures of the plan in it. */
export function derivationNote(
  { formula, inputs }: Pick<Derivation, 'formula' | 'inputs'>,
  { plan, locale }: CardContext,
): TemplateResult {
  const { m } = locale;
  return html`<h4>${m.card.derivedTitle}</h4>
    <p class="formula">${formula}</p>
    ${inputs.some(({ figure }) => isConverted(figure.unit, locale.lang)) ? html`<p class="inputs">${m.card.planUnits}</p>` : nothing}
    ${
      inputs.length > 0
        ? html`<p class="inputs">${m.card.inputs}</p>
            <ul>
              ${inputs.map(
                ({ label, figure }) =>
                  html`<li>
                    <span>${label}</span>
                    <span class="number"
                      >${printedNumber(figure, plan, locale)}${sourceOf(figure, label, locale)}</span
                    >
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}
