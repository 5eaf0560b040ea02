import { html, type TemplateResult } from 'lit';
import type { AnnexColumn } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import { areaInputs } from './area-inputs';
import type { CardContext } from './card-context';
import { dataTable } from './data-table';
import { deriveSum } from './derivation';
import { derivedValue } from './derived-value';
import { entityLink } from './entity-link';
import { figureValue } from './figure-value';

/** Areas with their figures of one measure, their sum (derived) and the plan's row for the whole city. */
export function areaTable(
  areas: readonly Area[],
  measure: AnnexColumn,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { m } = locale;
  const unit = m.card.units[plan.municipality.figures[`${measure}_2020`].unit];
  const inputs = areas.map((area) => ({ area, ...areaInputs(area, measure, context) }));
  const row = (name: string | TemplateResult, { from, to }: ReturnType<typeof areaInputs>) => ({
    name,
    from: figureValue(from.figure, from.label, context),
    to: figureValue(to.figure, to.label, context),
  });
  const sum = (key: 'from' | 'to', year: string) => {
    const derivation = deriveSum(
      inputs.map((input) => input[key]),
      context,
    );
    return derivation ? derivedValue(derivation, `${m.card.sum} ${year}`, true) : '—';
  };
  return dataTable({
    className: 'areas',
    caption: html`${m.card.figure[measure]}<span class="unit">${unit}</span>`,
    columns: [
      {
        head: html`<span class="sr-only">${m.card.areaColumn}</span>`,
        cell: ({ name }) => name,
        names: true,
      },
      { head: '2020', cell: ({ from }) => from },
      { head: m.card.target2025, cell: ({ to }) => to },
    ],
    rows: inputs.map(({ area, ...figures }) => row(entityLink(area.id, context), figures)),
    foot: [
      {
        name: html`${m.card.sum}<span class="derived-word">${m.card.derived}</span>`,
        from: sum('from', '2020'),
        to: sum('to', '2025'),
      },
      row(m.card.cityRow, areaInputs(plan.municipality, measure, context)),
    ],
  });
}
