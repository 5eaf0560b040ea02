import { html, nothing, svg, type TemplateResult } from 'lit';
import { fixedText } from '../../i18n/fixed-text';
import type { AnyUnit } from '../../plan/units/shown-unit';
import type { CardContext } from '../../ui/parts/card-context';
import { figureCell, type OpenNote } from '../../ui/parts/figure-cell';
import type { ComparedMeasure, ComparedValue } from './model/comparison';

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
  const signed = (value: number, digits: number, unit: AnyUnit = 'none') =>
    `${value < 0 ? '−' : '+'}${fixedText(Math.abs(value), unit, digits, locale)}`;
  const isPercentage = measure.unit === '%' || measure.unit === '%/年';
  const amount =
    difference === null
      ? ''
      : difference === 0
        ? compare.same
        : signed(difference, measure.digits, measure.unit);
  return html`<div class="value">
      ${
        rank
          ? html`<span class="rank" title=${compare.rankLabel(String(rank.place), String(rank.of))}
              ><span aria-hidden="true">${compare.rank(String(rank.place))}</span
              ><span class="sr-only">${compare.rankLabel(String(rank.place), String(rank.of))}</span></span
            >`
          : nothing
      }
      ${figureCell(cell, { digits: measure.digits, storedIn: measure.unit }, what, context, note)}
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

/** A bar from zero to a value on the scale that all bars of its measure share; a line marks zero where it lies inside. */
function scaleBar(
  value: number | null,
  { low, high }: { readonly low: number; readonly high: number },
): TemplateResult | typeof nothing {
  if (value === null || high <= low) return nothing;
  const at = (number: number) => ((number - low) / (high - low)) * 100;
  const [start, end] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`
      <rect class="track" width="100" height="6" />
      <rect class="fill" x=${start} width=${end - start} height="6" />
      ${low < 0 ? svg`<path class="zero" d="M${at(0)} 0V6" />` : nothing}
    `}
  </svg>`;
}
