import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import type { Column } from '../../plan/table/column';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { nextSort, type Sort } from './model/shown-table';

/** The head: each column's name is the button that sorts by it. */
export function tableHead(columns: readonly Column[], sort: Sort | null, locale: Locale): TemplateResult {
  return html`<thead><tr>${columns.map((column) => headCell(column, sort, locale))}</tr></thead>`;
}

function headCell(column: Column, sort: Sort | null, { text, m }: Locale): TemplateResult {
  const { name, when, unit, kind, origin } = column;
  const own = sort?.column === column.id ? sort : null;
  const direction = own ? (own.descending ? 'descending' : 'ascending') : nothing;
  const below = [when, unit].flatMap((part) => (part && text(part) ? text(part) : []));
  const press = (event: Event) =>
    event.currentTarget?.dispatchEvent(
      new IntentEvent({ type: 'table', change: { sort: nextSort(sort, column) } }),
    );
  return html`<th scope="col" class=${kind} data-column=${column.id} aria-sort=${direction}>
    <button type="button" @click=${press}>
      <span class="title">${text(name)}${own ? icon('chevron', own.descending ? 0 : 180) : nothing}</span>
      <span class="below"
        >${below.map((part) => html`<span>${part}</span> `)}${
          origin === 'derived'
            ? html`<span class="derived-word">${m.measures.origin.derived}</span>`
            : nothing
        }</span
      >
    </button>
  </th>`;
}
