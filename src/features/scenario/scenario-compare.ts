import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../plan/plan';
import { applyScenario } from '../../plan/scenario/apply-scenario';
import { type AssumedColumn, assumedColumns, type Scenario } from '../../plan/scenario/scenario';
import { sumTargets } from '../../plan/scenario/sum-targets';
import type { Figure } from '../../plan/schema/figure';
import type { CardContext } from '../../ui/parts/card-context';
import { derivedValue } from '../../ui/parts/derived-value';
import { figureValue } from '../../ui/parts/figure-value';
import { percent } from '../../ui/parts/percent';
import { derivationOf } from '../progress/derivation-of';

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
  const target = ({ plan }: Column, at: number): Figure | undefined =>
    plan.areas[at]?.figures[`${column}_2025`];
  return html`<table class="compare">
    <caption>${m.scenario.compareCaption(m.card.figure[column])}</caption>
    <thead>
      <tr>
        <th scope="col">${m.scenario.area}</th>
        ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${printed.plan.areas.map((area, at) => {
        const figures = columns.map((each) => target(each, at));
        if (!figures.some((figure) => figure?.assumed)) return nothing;
        return html`<tr>
          <th scope="row">${text(area.name)}</th>
          ${figures.map((figure) => html`<td>${figure ? figureValue(figure, text(area.name), context) : nothing}</td>`)}
        </tr>`;
      })}
      ${sumRow(column, 'sum', columns, context)} ${sumRow(column, 'growth', columns, context)}
    </tbody>
  </table>`;
}

function sumRow(
  column: AssumedColumn,
  part: 'sum' | 'growth',
  columns: readonly Column[],
  { locale }: CardContext,
) {
  const label = locale.m.scenario[part];
  return html`<tr>
    <th scope="row">${label}</th>
    ${columns.map(({ plan }) => {
      const computed = sumTargets(plan, column)?.[part];
      if (!computed) return html`<td></td>`;
      const written = part === 'sum' ? locale.number(computed.value) : percent(computed.value / 100, locale);
      return html`<td>${derivedValue(derivationOf(written, computed, locale), label, true)}</td>`;
    })}
  </tr>`;
}
