import { html, type TemplateResult } from 'lit';
import { sumFigures } from '../../plan/sum-figures';
import { areaTable } from './area-table';
import type { CardContext } from './card-context';

/** The ten areas beside the plan's row for the whole city, and where their sum differs from it. */
export function tenAreas(context: CardContext): TemplateResult {
  const { plan, locale } = context;
  const { m, number } = locale;
  const sum = sumFigures(plan.areas.map(({ figures }) => figures.firms_2025)).value;
  const row = plan.municipality.figures.firms_2025.value;
  const differs = sum !== null && row !== null && sum !== row;
  return html`<section>
    <h3>${m.card.areas}</h3>
    ${areaTable(plan.areas, 'output', context)} ${areaTable(plan.areas, 'firms', context)}
    ${differs ? html`<p class="note">${m.card.sumDiffers(number(sum), number(row))}</p>` : ''}
  </section>`;
}
