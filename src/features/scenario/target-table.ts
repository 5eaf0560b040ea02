import { html, nothing, type TemplateResult } from 'lit';
import { annexFigure } from '../../plan/measures/annex-value';
import { measures } from '../../plan/measures/measures';
import type { Plan } from '../../plan/plan';
import type { AssumedColumn } from '../../plan/scenario/scenario';
import { sumTargets, type TargetSum } from '../../plan/scenario/sum-targets';
import type { Area } from '../../plan/schema/area';
import { targetYear } from '../../plan/years';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { intentLink } from '../../ui/parts/intent-link';
import { percent } from '../../ui/parts/percent';
import { derivationOf, signed } from '../progress/path-texts';
import { type Entered, targetField } from './target-field';

type Table = {
  readonly column: AssumedColumn;
  /** The plan as it is printed. */
  readonly printed: Plan;
  readonly selected: string | null;
  readonly set: (area: Area, entered: Entered | null) => void;
};

/** A row of an area has its id, one of a sum has none. */
type Row = {
  readonly id?: string;
  readonly name: TemplateResult | string;
  readonly own: Cell;
  readonly assumed: Cell;
};
type Cell = TemplateResult | typeof nothing;

/** The areas' targets of one column: the plan's and the assumed ones, their sum, and the city's row beside it. */
export function targetTable({ column, printed, selected, set }: Table, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, text } = locale;
  const unit = m.card.units[plan.municipality.figures[`${column}_2025`].unit];
  const areaRow = (area: Area, index: number): Row => {
    const own = printed.areas[index]?.figures[`${column}_2025`];
    const what = m.scenario.cell(text(area.name), m.card.figure[column]);
    const select = intentLink(
      { page: 'what-if', selection: area.id },
      { type: 'select', id: area.id, stay: true },
      text(area.name),
      context,
    );
    return {
      id: area.id,
      name: html`${select}${column === 'output' ? shareOf(area, context) : nothing}`,
      own: own ? figureValue(own, text(area.name), context) : nothing,
      assumed: targetField(area.figures[`${column}_2025`], what, locale, (entered) => set(area, entered)),
    };
  };
  return dataTable<Row>({
    className: 'targets',
    caption: html`${m.scenario.compareCaption(m.card.figure[column])}<span class="unit">${unit}</span>`,
    columns: [
      { head: m.scenario.area, cell: ({ name }) => name, names: true },
      { head: m.scenario.plan, cell: ({ own }) => own },
      { head: m.scenario.assumed, cell: ({ assumed }) => assumed },
    ],
    rows: plan.areas.map(areaRow),
    foot: sumRows(column, printed, context),
    selected: ({ id }) => id !== undefined && id === selected,
  });
}

function shareOf(area: Area, { plan, locale }: CardContext) {
  const share = measures['output-share'].value({ plan, actuals: [] }, area, targetYear);
  if (share.value === null) return nothing;
  const { share: text, shareName } = locale.m.scenario;
  const derivation = derivationOf(text(percent(share.value / 100, locale)), share, locale);
  return html`<span class="share">${derivedValue(derivation, shareName, true)}</span>`;
}

function sumRows(column: AssumedColumn, printed: Plan, context: CardContext): readonly Row[] {
  const { plan, locale } = context;
  const { m, text, amount } = locale;
  const city = annexFigure(plan.municipality, column, targetYear);
  const row = (name: string, part: keyof TargetSum, write: (value: number) => string): Row => {
    const cell = (each: Plan) => {
      const computed = sumTargets(each, column)?.[part];
      return computed
        ? derivedValue(derivationOf(write(computed.value), computed, locale), name, true)
        : nothing;
    };
    return { name, own: cell(printed), assumed: cell(plan) };
  };
  return [
    row(m.scenario.sum, 'sum', (value) => amount(value, city.figure.unit)),
    {
      name: m.scenario.city,
      own: figureValue(city.figure, text(city.label), context),
      assumed: nothing,
    },
    row(m.scenario.difference, 'difference', (value) =>
      signed(value, locale, Number.isInteger(value) ? 0 : 1, city.figure.unit),
    ),
    row(m.scenario.growth, 'growth', (value) => percent(value / 100, locale)),
  ];
}
