import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../ui/parts/card-context';
import { dataTable } from '../../ui/parts/data-table';
import { measureValue } from '../../ui/parts/measure-value';
import type { ChartView } from './chart-view';

/** All that a chart shows as a table, every figure with its source or its formula. */
export function chartTable(
  { title, columns, rows }: Pick<ChartView, 'title' | 'columns' | 'rows'>,
  context: CardContext,
): TemplateResult {
  const { m } = context.locale;
  return dataTable<ChartRow>({
    caption: title,
    captionHidden: true,
    columns: [
      { head: m.charts.area, cell: ({ name }) => name, names: true },
      ...columns.map((head, index) => ({
        head,
        cell: ({ name, cells }: ChartRow) => {
          const cell = cells[index];
          return cell ? valueCell(cell, m.charts.item(name, head), context) : nothing;
        },
      })),
    ],
    rows,
  });
}

type ChartRow = ChartView['rows'][number];

function valueCell({ result, text, assumed }: ChartRow['cells'][number], what: string, context: CardContext) {
  return html`${measureValue(result, text, what, context)}${
    assumed && result.derived
      ? html`<span class="derived-word">${context.locale.m.charts.assumed}</span>`
      : nothing
  }`;
}
