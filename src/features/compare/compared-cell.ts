import { html, nothing, type TemplateResult } from 'lit';
import { numberFormat } from '../../plan/number-text';
import type { CardContext } from '../../ui/parts/card-context';
import { figureCell, type OpenNote } from '../../ui/parts/figure-cell';
import type { ComparedMeasure, ComparedValue } from './model/comparison';
import { scaleBar } from './scale-bar';

/** A value with its rank, its bar, and its difference to the first area, whose name is `base`. */
export function comparedCell(
  { cell, difference, percent, rank }: ComparedValue,
  { measure, scale }: ComparedMeasure,
  what: string,
  base: string,
  context: CardContext,
  note: OpenNote,
): TemplateResult {
  const { locale } = context;
  const { compare, card } = locale.m;
  const signed = (value: number, digits: number) => {
    const text = numberFormat(locale.tag, digits, digits).format(Math.abs(value));
    return `${value < 0 ? '−' : '+'}${text}`;
  };
  const isPercentage = measure.unit === '%' || measure.unit === '%/年';
  const amount =
    difference === null ? '' : difference === 0 ? compare.same : signed(difference, measure.digits);
  return html`<div class="value">
      ${
        rank
          ? html`<span class="rank" title=${compare.rankLabel(String(rank.place), String(rank.of))}
              ><span aria-hidden="true">${compare.rank(String(rank.place))}</span
              ><span class="sr-only">${compare.rankLabel(String(rank.place), String(rank.of))}</span></span
            >`
          : nothing
      }
      ${figureCell(cell, measure.digits, what, context, note)}
    </div>
    ${scaleBar(cell.value, scale)}
    ${
      amount
        ? html`<p class="difference">
            <span class="sr-only">${compare.differenceLabel(base)}</span
            ><span>${isPercentage && difference !== 0 ? compare.points(amount) : amount}</span
            >${percent === null || percent === 0 ? nothing : html`<span class="sr-only">${card.listSeparator}</span><span>${compare.percent(signed(percent, 1))}</span>`}
          </p>`
        : nothing
    }`;
}
