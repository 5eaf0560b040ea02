import { html, nothing, type TemplateResult } from 'lit';
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
  const messages = locale.m.card.units[figure.unit];
  return html`<span class="figure"
    >${
      text
        ? html`${text.before}<span class="number">${text.number}</span>${
            unit && messages
              ? html`<span class="unit">${messages === '%' ? '' : ' '}${messages}</span>`
              : nothing
          }${text.after}`
        : absentText(figure.text ?? '', locale)
    }${sourceOf(figure, what, locale)}</span
  >`;
}
