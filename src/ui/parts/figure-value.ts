import { html, nothing, type TemplateResult } from 'lit';
import { aroundNumber } from '../../i18n/around-number';
import type { Locale } from '../../i18n/locale';
import type { Figure, OpenFigure } from '../../plan/schema/figure';
import { absentText } from './absent-text';
import type { CardContext } from './card-context';
import { figureText } from './figure-text';
import { sourceOf } from './source-of';

/**
 * A figure as the plan has it, with its source mark. `what` names it for the mark; `unit` shows the unit
 * where no heading does. A missing number is said in words, never as 0; a range has both its ends.
 */
export function figureValue(
  figure: Figure | OpenFigure,
  what: string,
  { plan, locale }: CardContext,
  unit = false,
): TemplateResult {
  const text = figureText(figure, locale, plan.citations.get(figure.cite)?.quote);
  const [before, after] = unit ? aroundNumber(locale.m.card.units[figure.unit]) : ['', ''];
  return html`<span class="figure"
    >${
      text
        ? html`${text.before}${before}<span class="number">${text.number}${rangeEnd(figure, locale)}</span>${
            after ? html`<span class="unit">${after}</span>` : nothing
          }${text.after}`
        : wordsInstead(figure, locale)
    }${sourceOf(figure, what, locale)}</span
  >`;
}

function rangeEnd(figure: Figure | OpenFigure, { number }: Locale): string {
  return 'upper' in figure && figure.upper !== undefined ? `–${number(figure.upper)}` : '';
}

function wordsInstead({ text = '' }: Figure | OpenFigure, locale: Locale): TemplateResult {
  return typeof text === 'string'
    ? absentText(text, locale)
    : html`<span class="absent">${locale.text(text)}</span>`;
}
