import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../plan/plan';
import { applyScenario } from '../../plan/scenario/apply-scenario';
import { type AssumedColumn, assumedColumns, type Scenario } from '../../plan/scenario/scenario';
import { sumTargets } from '../../plan/scenario/sum-targets';
import type { Figure } from '../../plan/schema/figure';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { percent } from '../../ui/parts/percent';
import { derivationOf } from '../progress/path-texts';

/** A what-if with its name, as a column of the comparison. */
export type Compared = { readonly name: string; readonly scenario: Scenario };

/** What-ifs side by side with the plan: the targets in which any of them differs, the sums, and the growth. */
export function scenarioCompare(
  printed: Plan,
  compared: readonly Compared[],
  context: CardContext,
): TemplateResult {
  const { scenario } = context.locale.m;
  const columns = [
    { name: scenario.plan, plan: printed },
    ...compared.map(({ name, scenario }) => ({ name, plan: applyScenario(printed, scenario) })),
  ];
  return html`<section>
    <h3>${scenario.compare}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${scenario.compare}>
      ${assumedColumns.map((column) => compareTable(column, columns, context))}
    </div>
  </section>`;
}

type Column = { readonly name: string; readonly plan: Plan };

function compareTable(column: AssumedColumn, columns: readonly Column[], context: CardContext) {
  const { m, text } = context.locale;
  const [printed] = columns;
  if (!printed) return nothing;
  const targets = printed.plan.areas
    .map(({ name }, at) => ({
      name: text(name),
      figures: columns.map(({ plan }): Figure | undefined => plan.areas[at]?.figures[`${column}_2025`]),
    }))
    .filter(({ figures }) => figures.some((figure) => figure?.assumed))
    .map(({ name, figures }) => ({
      name,
      cells: figures.map((figure) => (figure ? figureValue(figure, name, context) : nothing)),
    }));
  return dataTable<Row>({
    className: 'compare',
    caption: html`${m.scenario.compareCaption(m.card.figure[column])}<span class="unit">${m.card.units[printed.plan.municipality.figures[`${column}_2025`].unit]}</span>`,
    columns: [
      { head: m.scenario.area, cell: ({ name }) => name, names: true },
      ...columns.map(({ name }, at) => ({ head: name, cell: ({ cells }: Row) => cells[at] ?? nothing })),
    ],
    rows: [...targets, ...(['sum', 'growth'] as const).map((part) => sumRow(column, part, columns, context))],
  });
}

type Row = { readonly name: string; readonly cells: readonly (TemplateResult | typeof nothing)[] };

function sumRow(
  column: AssumedColumn,
  part: 'sum' | 'growth',
  columns: readonly Column[],
  { locale, plan: { municipality } }: CardContext,
): Row {
  const name = locale.m.scenario[part];
  const { unit } = municipality.figures[`${column}_2025`];
  const cells = columns.map(({ plan }) => {
    const computed = sumTargets(plan, column)?.[part];
    if (!computed) return nothing;
    const written =
      part === 'sum' ? locale.amount(computed.value, unit) : percent(computed.value / 100, locale);
    return derivedValue(derivationOf(written, computed, locale), name, true);
  });
  return { name, cells };
}
