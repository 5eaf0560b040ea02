import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { measureValue } from '../../ui/parts/measure-value';
import type { ChartView } from './chart-view';

/** All that a chart shows as a table, every figure with its source or its formula. */
export function chartTable(
  { title, columns, rows }: Pick<ChartView, 'title' | 'columns' | 'rows'>,
  context: CardContext,
): TemplateResult {
  const { m } = context.locale;
  return html`<table>
    <caption class="sr-only">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${m.charts.area}</th>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, cells }) => html`<tr>
          <th scope="row">${name}</th>
          ${cells.map(({ result, text, assumed }, index) => {
            const what = m.charts.item(name, columns[index] ?? '');
            return html`<td>
              ${measureValue(result, text, what, context)}${assumed && result.derived ? html`<span class="derived-word">${m.charts.assumed}</span>` : nothing}
            </td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
