import { html, nothing, type TemplateResult } from 'lit';
import { annexFigure } from '../../plan/measures/annex-value';
import { measures } from '../../plan/measures/measures';
import type { Plan } from '../../plan/plan';
import type { AssumedColumn } from '../../plan/scenario/scenario';
import { sumTargets, type TargetSum } from '../../plan/scenario/sum-targets';
import type { Area } from '../../plan/schema/area';
import { targetYear } from '../../plan/years';
import type { CardContext } from '../../ui/parts/card-context';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { intentLink } from '../../ui/parts/intent-link';
import { percent } from '../../ui/parts/percent';
import { derivationOf } from '../progress/derivation-of';
import { signed } from '../progress/signed';
import { targetField } from './target-field';

type Table = {
  readonly column: AssumedColumn;
  /** The plan as it is printed. */
  readonly printed: Plan;
  readonly selected: string | null;
  readonly set: (area: Area, text: string | null) => void;
};

/** The areas' targets of one column: the plan's and the assumed ones, their sum, and the city's row beside it. */
export function targetTable({ column, printed, selected, set }: Table, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const unit = m.card.units[plan.municipality.figures[`${column}_2025`].unit];
  return html`<table class="targets">
    <caption>
      ${m.scenario.compareCaption(m.card.figure[column])}<span class="unit">${unit}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${m.scenario.area}</th>
        <th scope="col">${m.scenario.plan}</th>
        <th scope="col">${m.scenario.assumed}</th>
      </tr>
    </thead>
    <tbody>
      ${plan.areas.map((area, index) => {
        const own = printed.areas[index]?.figures[`${column}_2025`];
        const what = m.scenario.cell(text(area.name), m.card.figure[column]);
        const select = intentLink(
          { page: 'what-if', selection: area.id },
          { type: 'select', id: area.id, stay: true },
          text(area.name),
          context,
        );
        return html`<tr ?data-selected=${area.id === selected}>
          <th scope="row">${select}${column === 'output' ? shareOf(area, context) : nothing}</th>
          <td>${own ? figureValue(own, text(area.name), context) : nothing}</td>
          <td>${targetField(area.figures[`${column}_2025`], what, locale, (entered) => set(area, entered))}</td>
        </tr>`;
      })}
    </tbody>
    <tfoot>
      ${sumRows(column, printed, context)}
    </tfoot>
  </table>`;
}

function shareOf(area: Area, { plan, locale }: CardContext) {
  const share = measures['output-share'].value({ plan, actuals: [] }, area, targetYear);
  if (share.value === null) return nothing;
  const { share: text, shareName } = locale.m.scenario;
  const derivation = derivationOf(text(percent(share.value / 100, locale)), share, locale);
  return html`<span class="share">${derivedValue(derivation, shareName, true)}</span>`;
}

function sumRows(column: AssumedColumn, printed: Plan, context: CardContext) {
  const { plan, locale } = context;
  const { m, text, number } = locale;
  const sums = [printed, plan].map((each) => sumTargets(each, column));
  const city = annexFigure(plan.municipality, column, targetYear);
  const row = (label: string, part: keyof TargetSum, write: (value: number) => string) => html`<tr>
    <th scope="row">${label}</th>
    ${sums.map((each) => {
      const computed = each?.[part];
      if (!computed) return html`<td></td>`;
      const written = write(computed.value);
      return html`<td>${derivedValue(derivationOf(written, computed, locale), label, true)}</td>`;
    })}
  </tr>`;
  return html`
    ${row(m.scenario.sum, 'sum', (value) => number(value))}
    <tr>
      <th scope="row">${m.scenario.city}</th>
      <td>${figureValue(city.figure, text(city.label), context)}</td>
      <td></td>
    </tr>
    ${row(m.scenario.difference, 'difference', (value) => signed(value, locale, Number.isInteger(value) ? 0 : 1))}
    ${row(m.scenario.growth, 'growth', (value) => percent(value / 100, locale))}
  `;
}
