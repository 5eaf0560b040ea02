import { html, nothing, type TemplateResult } from 'lit';
import { mostCompared } from '../../state/app-state';
import type { Intent } from '../../state/intent';
import { type TableSubject, tableSubjects } from '../../state/table';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { saveCsv, saveFile } from '../../ui/parts/save-file';
import { csvTable } from './model/csv-table';
import { geojsonTable } from './model/geojson-table';
import type { ShownTable } from './model/shown-table';
import type { TableData } from './model/table-data';
import './column-menu';
import './copy-table';

type Tools = {
  readonly subject: TableSubject;
  readonly filter: string;
  readonly data: TableData;
  readonly shown: ShownTable;
  readonly compared: readonly string[] | null;
  /** Without its ending. */
  readonly fileName: string;
};

/** What stands above the table: what it shows, the filter, the columns, and the ways out of it. */
export function tableTools(
  { subject, filter, data, shown, compared, fileName }: Tools,
  { plan, locale }: CardContext,
): TemplateResult {
  const { table } = locale.m;
  const downloadCsv = () => {
    const { columns, rows } = csvTable(shown, plan, locale.lang);
    return saveCsv(fileName, columns, rows);
  };
  const downloadGeojson = () =>
    saveFile(
      `${fileName}.geojson`,
      [JSON.stringify(geojsonTable(shown, subject, plan))],
      'application/geo+json',
    );
  const [, ...columns] = shown.columns;
  return html`<div class="tools">
    <div class="subjects" role="group" aria-label=${table.subjectsLabel}>
      ${tableSubjects.map((one) => subjectButton(one, subject, table.subjects[one]))}
    </div>
    <label class="filter">
      <span class="sr-only">${table.filter}</span>
      <input type="search" placeholder=${table.filterHint} .value=${filter} @input=${typed} @compositionend=${typed} />
    </label>
    <span class="count" role="status"
      >${filter ? table.found(String(shown.rows.length), String(data.rows.length)) : ''}</span
    >
    <span class="ways">
      ${
        compared
          ? html`<button type="button" class="compared" @click=${send({ type: 'page', page: 'compare' })}>
              ${icon('compare')}<span>${table.compare(String(compared.length), String(mostCompared))}</span>
            </button>`
          : nothing
      }
      <column-menu .columns=${data.columns.slice(1)} .shown=${columns.map(({ id }) => id)}></column-menu>
      <copy-table .table=${shown}></copy-table>
      <button type="button" title=${table.csvHint} aria-label=${table.csvHint} @click=${downloadCsv}>
        ${icon('download')}<span>${table.csv}</span>
      </button>
      ${
        subject === 'indicators'
          ? nothing
          : html`<button type="button" title=${table.geojsonHint} aria-label=${table.geojsonHint} @click=${downloadGeojson}>
              ${icon('download')}<span>${table.geojson}</span>
            </button>`
      }
    </span>
    <button type="button" class="shut" title=${table.close} aria-label=${table.close}
      @click=${send({ type: 'table', change: { subject: null } })}>${icon('close')}</button>
  </div>`;
}

/** Another subject has other columns: it starts in the plan's order, unfiltered. */
function subjectButton(one: TableSubject, current: TableSubject, label: string) {
  const intent = send({ type: 'table', change: { subject: one, sort: null, filter: '', columns: null } });
  return html`<button type="button" aria-pressed=${one === current} @click=${one === current ? nothing : intent}>${label}</button>`;
}

const send = (intent: Intent) => (event: Event) =>
  event.currentTarget?.dispatchEvent(new IntentEvent(intent));

/** Half-typed pinyin is not a filter yet. */
function typed(event: InputEvent | CompositionEvent): void {
  if (event instanceof InputEvent && event.isComposing) return;
  const { value } = event.target as HTMLInputElement;
  send({ type: 'table', change: { filter: value } })(event);
}
