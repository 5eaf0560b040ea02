import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Actuals, noActuals } from '../../plan/actuals/actual';
import { isAssumed } from '../../plan/table/column';
import { targetYear, type Year } from '../../plan/years';
import { initialTable, type Table, type TableSubject } from '../../state/table';
import { actualsContext } from '../../ui/actuals-context';
import { type ShownTable, shownTable } from './model/shown-table';
import type { TableData } from './model/table-data';
import { tables } from './model/tables';
import { tableMessages } from './table-messages';
import '../../ui/parts/figure-note';
import type { FigureNote } from '../../ui/parts/figure-note';
import { moveFocus } from '../../ui/parts/move-focus';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import figureCellCss from '../../ui/styles/figure-cell.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import panelCss from './panel.css?inline';
import type { TableContext } from './table-context';
import { tableHead } from './table-head';
import tablePrintCss from './table-print.css?inline';
import { tableRow } from './table-row';
import { tableTools } from './table-tools';
import toolsCss from './tools.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'table-panel': TablePanel;
  }
}

/** The table under the map: areas, platforms, cities or indicators, in step with the map both ways. */
@customElement('table-panel')
export class TablePanel extends PlanElement {
  static override styles = styleSheets(
    chromeCss,
    phraseCss,
    figureCellCss,
    toolsCss,
    panelCss,
    tablePrintCss,
  );

  @property({ attribute: false }) table: Table = initialTable;
  /** The map's year: a year between 2020 and 2025 gets columns of its own. */
  @property({ attribute: false }) year: Year = targetYear;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) compared: readonly string[] = [];

  @consume({ context: actualsContext, subscribe: true })
  @state()
  actuals: Actuals = noActuals;

  @query('figure-note') private note!: FigureNote | null;

  #data: TableData | null = null;
  #shown: ShownTable | null = null;

  /** Computing the cells takes longer than drawing them, so pointing at rows must not do it again. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { subject } = this.table;
    const before = changed.get('table');
    const other = ['plan', 'actuals', 'year'] as const;
    if (before?.subject !== subject || other.some((key) => changed.has(key)))
      this.#data = subject && tables[subject](this, this.year, tableMessages);
    if (changed.has('table') || changed.has('locale') || other.some((key) => changed.has(key)))
      this.#shown = this.#data && shownTable(this.#data, this.table, this.locale.lang);
  }

  override render() {
    const { subject, sort, filter } = this.table;
    if (!subject || !this.#data || !this.#shown) return nothing;
    const { m, tag, text } = this.locale;
    const { title } = this.plan.document;
    const { columns, rows, foot } = this.#shown;
    const context: TableContext = {
      plan: this.plan,
      locale: this.locale,
      root: this.root,
      links: this.links,
      selected: this.selected,
      hovered: this.hovered,
      compared: subject === 'areas' ? this.compared : null,
      note: (mark, cell, what) => void this.note?.open(mark, cell, what),
    };
    return html`${tableTools(
      {
        subject,
        filter,
        data: this.#data,
        shown: this.#shown,
        compared: context.compared,
        fileName: this.#fileName(subject, this.#shown),
      },
      context,
    )}
      <p class="heading">${m.table.subjects[subject]}${m.sheet.colon}${text(title)}</p>
      <div class="scroll" lang=${tag}>
        <table @keydown=${moveFocus}>
          <caption class="sr-only">${m.table.caption(m.table.subjects[subject])}</caption>
          ${tableHead(columns, sort, this.locale)}
          <tbody>
            ${rows.map((row) => tableRow(row, columns, context))}
          </tbody>
          <tfoot>
            ${foot.map((row) => tableRow(row, columns, context))}
          </tfoot>
        </table>
        ${rows.length === 0 ? html`<p class="none">${m.table.noneFound(filter)}</p>` : nothing}
      </div>
      <figure-note></figure-note>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const opened = changed.has('table') && changed.get('table')?.subject !== this.table.subject;
    if (!opened && !changed.has('selected')) return;
    this.renderRoot
      .querySelector('[aria-current] th')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #fileName(subject: TableSubject, { rows, foot }: ShownTable): string {
    const assumed = [...rows, ...foot].some(({ cells }) => cells.some(isAssumed));
    const year = subject === 'areas' ? `-${this.year}` : '';
    return `jinhua-${subject}${year}${assumed ? '-what-if' : ''}`;
  }
}
