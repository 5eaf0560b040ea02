import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Cell, Column, TextCell } from '../../plan/table/column';
import { mostCompared } from '../../state/app-state';
import { quoteIcon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { figureCell } from '../../ui/parts/figure-cell';
import { industryChip } from '../../ui/parts/industry-chip';
import { intentLink } from '../../ui/parts/intent-link';
import { pointAt } from '../../ui/parts/point-at';
import { sourceLabel } from '../../ui/parts/source-label';
import type { Row } from './model/shown-table';
import { columnTitle } from './model/written-cells';

import type { TableContext } from './table-context';

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
    : html`<td class="number">${figureCell(cell, column, what, context, note)}</td>`;
}

/** A press beside the row's links and buttons; marking text is none. */
function press(event: MouseEvent, id: string): void {
  const inner = event.target instanceof Element && event.target.closest('a, button, label');
  if (inner || getSelection()?.toString()) return;
  event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'select', id, stay: true }));
}

/** The box that takes an area into the comparison, and says so where there is no room for one more. */
function compareBox(id: string, name: string, compared: readonly string[], { m }: Locale): TemplateResult {
  const chosen = compared.includes(id);
  const full = !chosen && compared.length >= mostCompared;
  const title = full ? m.table.compareFull(String(mostCompared)) : m.table.compareRow(name);
  const change = (event: Event) => {
    const ids = chosen ? compared.filter((one) => one !== id) : [...compared, id];
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'compare', ids }));
  };
  return html`<label class="compare" title=${title}>
    <input type="checkbox" aria-label=${title} .checked=${chosen} ?disabled=${full} @change=${change} />
  </label>`;
}

/** A cell of words, industries with their colours and letters. */
function textCell(cell: TextCell, what: string, context: TableContext): TemplateResult {
  const { locale } = context;
  if (!cell.text) return html`<span class="absent">${locale.m.table.emptyText}</span>`;
  const mark = citeMark(cell, what, context);
  return cell.industries
    ? html`<span class="chips">${cell.industries.map((id) => industryChip(id, context))}${mark}</span>`
    : html`${locale.text(cell.text)}${mark}`;
}

/** The mark behind words that the plan says; it opens all their quotations. Nothing where there are none. */
function citeMark(
  cell: TextCell,
  what: string,
  { plan, locale, note }: TableContext,
): TemplateResult | typeof nothing {
  const citation = plan.citations.get(cell.cites[0] ?? '');
  if (!citation) return nothing;
  return html`<button
    class="mark"
    type="button"
    tabindex="-1"
    aria-haspopup="dialog"
    aria-label=${sourceLabel(citation, what, plan, locale)}
    @click=${(event: Event) => note(event.currentTarget as HTMLElement, cell, what)}
    >${quoteIcon}</button
  >`;
}
