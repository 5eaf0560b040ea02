import { html, nothing, type TemplateResult } from 'lit';
import { aroundNumber } from '../../i18n/around-number';
import type { Figure } from '../../plan/schema/figure';
import { absentText } from './absent-text';
import type { CardContext } from './card-context';
import { figureText } from './figure-text';
import { sourceOf } from './source-of';

/**
 * A figure as the plan has it, with its source mark. `what` names it for the mark; `unit` shows the unit
 * where no heading does. A missing number is said in words, never as 0.
 */
export function figureValue(
  figure: Figure,
  what: string,
  { plan, locale }: CardContext,
  unit = false,
): TemplateResult {
  const text = figureText(figure, locale, plan.citations.get(figure.cite)?.quote);
  const [before, after] = unit ? aroundNumber(locale.m.card.units[figure.unit]) : ['', ''];
  return html`<span class="figure"
    >${
      text
        ? html`${text.before}${before}<span class="number">${text.number}</span>${
            after ? html`<span class="unit">${after}</span>` : nothing
          }${text.after}`
        : absentText(figure.text ?? '', locale)
    }${sourceOf(figure, what, locale)}</span
  >`;
}
