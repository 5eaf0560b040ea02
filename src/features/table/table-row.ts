import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Column } from '../../plan/table/column';
import { IntentEvent } from '../../ui/intent-event';
import { figureCell } from '../../ui/parts/figure-cell';
import { intentLink } from '../../ui/parts/intent-link';
import { pointAt } from '../../ui/parts/point-at';
import { citeMark } from './cite-mark';
import { compareBox } from './compare-box';
import type { Row } from './model/shown-table';
import { columnTitle } from './model/written-cells';
import type { TableContext } from './table-context';
import { textCell } from './text-cell';

/** A row. A press on it selects its feature, and pointing at it shows it on the map. */
export function tableRow(row: Row, columns: readonly Column[], context: TableContext): TemplateResult {
  const { id, cells } = row;
  const { plan, locale, selected, hovered } = context;
  const [first, ...others] = cells;
  const name = first && 'text' in first && first.text ? locale.text(first.text) : id;
  const entity = plan.entities.get(id);
  const feature = entity && entity.kind !== 'municipality' ? id : null;
  const label = entity
    ? intentLink({ selection: feature }, { type: 'select', id: feature, stay: true }, name, context)
    : html`<span>${name}</span>`;
  const body = html`<th scope="row">
      <span class="row-name"
        >${feature && context.compared ? compareBox(id, name, context.compared, locale) : nothing}<span
          >${label}${first && 'text' in first ? citeMark(first, name, context) : nothing}</span
        ></span
      >
    </th>
    ${others.map((cell, index) => dataCell(cell, columns[index + 1], name, context))}`;
  if (!feature) return html`<tr>${body}</tr>`;
  return html`<tr
    class="feature"
    data-id=${id}
    aria-current=${id === selected ? 'true' : nothing}
    ?data-hovered=${id === hovered}
    @click=${(event: MouseEvent) => press(event, feature)}
    @pointerenter=${pointAt(feature)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(feature)}
    @focusout=${pointAt(null)}
  >${body}</tr>`;
}

function dataCell(cell: Cell, column: Column | undefined, name: string, context: TableContext) {
  if (!column) return nothing;
  const { locale, note } = context;
  const what = `${name}${locale.m.card.listSeparator}${columnTitle(column, locale.lang)}`;
  return 'text' in cell
    ? html`<td class="text">${textCell(cell, what, context)}</td>`
    : html`<td class="number">${figureCell(cell, column.digits, what, context, note)}</td>`;
}

/** A press beside the row's links and buttons; marking text is none. */
function press(event: MouseEvent, id: string): void {
  const inner = event.target instanceof Element && event.target.closest('a, button, label');
  if (inner || getSelection()?.toString()) return;
  event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'select', id, stay: true }));
}
