import { html, type TemplateResult } from 'lit';
import type { AnnexColumn } from '../../plan/annex-columns';
import type { Area } from '../../plan/schema/area';
import { areaInputs } from './area-inputs';
import type { CardContext } from './card-context';
import { deriveSum } from './derive-sum';
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
  const city = areaInputs(plan.municipality, measure, context);
  const sum = (key: 'from' | 'to', year: string) => {
    const derivation = deriveSum(
      inputs.map((input) => input[key]),
      context,
    );
    return derivation ? derivedValue(derivation, `${m.card.sum} ${year}`, true) : '—';
  };
  return html`<table class="areas">
    <caption>
      ${m.card.figure[measure]}<span class="unit">${unit}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="sr-only">${m.card.areaColumn}</span></th>
        <th scope="col">2020</th>
        <th scope="col">${m.card.target2025}</th>
      </tr>
    </thead>
    <tbody>
      ${inputs.map(
        ({ area, from, to }) =>
          html`<tr>
            <th scope="row">${entityLink(area.id, context)}</th>
            <td>${figureValue(from.figure, from.label, context)}</td>
            <td>${figureValue(to.figure, to.label, context)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${m.card.sum}<span class="derived-word">${m.card.derived}</span></th>
        <td>${sum('from', '2020')}</td>
        <td>${sum('to', '2025')}</td>
      </tr>
      <tr>
        <th scope="row">${m.card.cityRow}</th>
        <td>${figureValue(city.from.figure, city.from.label, context)}</td>
        <td>${figureValue(city.to.figure, city.to.label, context)}</td>
      </tr>
    </tfoot>
  </table>`;
}
