import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { type MeasureId, measureIds } from '../../plan/measures/measure-id';
import { years } from '../../plan/years';
import type { Thematic } from '../../state/thematic';
import type { ChartView } from './chart-view';

/** What a chart lets the reader choose: its measure and its year, which are the thematic map's too. */
export function chartChoices(
  view: Pick<ChartView, 'measures' | 'measure' | 'year'>,
  { m }: Locale,
  change: (change: Partial<Thematic>) => void,
): TemplateResult | typeof nothing {
  if (view.measures.length === 0) return nothing;
  const chosen = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  const measure = (event: Event) =>
    change({ measure: measureIds.find((id) => id === chosen(event)) ?? null });
  const year = (event: Event) => {
    const found = years.find((each) => String(each) === chosen(event));
    if (found) change({ year: found });
  };
  return html`<div class="choices">
    <label>
      ${m.charts.measure}
      <select @change=${measure}>
        ${view.measures.map((id: MeasureId) => html`<option value=${id} .selected=${id === view.measure}>${m.measures.names[id]}</option>`)}
      </select>
    </label>
    ${
      view.year === null
        ? nothing
        : html`<label>
            ${m.charts.year}
            <select @change=${year}>
              ${years.map((each) => html`<option value=${each} .selected=${each === view.year}>${each}</option>`)}
            </select>
          </label>`
    }
    <span>${m.charts.withMap}</span>
  </div>`;
}
