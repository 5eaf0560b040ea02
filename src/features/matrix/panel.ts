import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { IntentEvent } from '../../ui/intent-event';
import { saveCsv, saveFile } from '../../ui/parts/save-file';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import { cellDetail, matrixLegend } from './cell-detail';
import { gradeCss } from './grade-css';
import { moveInGrid, oneTabStop } from './grid-focus';
import markCss from './mark.css?inline';
import { matrixGrid } from './matrix-grid';
import { matrixSentences } from './matrix-sentences';
import { matrixSvg } from './matrix-svg';
import { type MatrixFindings, matrixFindings } from './model/matrix-findings';
import { type Matrix, matrixOf } from './model/matrix-of';
import { matrixRowColumns, matrixRows } from './model/matrix-rows';
import {
  initialMatrix,
  type MatrixView,
  matrixColumns,
  matrixOrders,
  matrixRows as rowChoices,
} from './model/matrix-view';
import { orderedMatrix } from './model/ordered-matrix';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'matrix-panel': MatrixPanel;
  }
}

/** Who names which industry, how strongly: features by industries or segments, each cell with its phrases. */
@customElement('matrix-panel')
export class MatrixPanel extends PlanElement {
  static override styles = styleSheets(cardCss, phraseCss, formCss, toolCss, gradeCss, markCss, panelCss);

  @property({ attribute: false }) matrix: MatrixView = initialMatrix;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  @query('table') private table!: HTMLTableElement | null;

  /** How many rows are drawn: a large matrix comes in parts, so that none blocks the page for long. */
  @state() private drawn = 0;

  #shown: Matrix = { columns: [], rows: [] };
  #findings: MatrixFindings | null = null;
  #inputs: readonly unknown[] = [];
  /** The open cell that was last brought into view. */
  #revealed: MatrixView['cell'] = null;

  /** Pointing at a feature, or opening a cell, must not compute everything again. */
  protected override willUpdate(): void {
    const { rows, columns, order } = this.matrix;
    const inputs = [this.plan, rows, columns, order];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    const matrix = matrixOf(this.plan, { rows, columns });
    if (
      matrix.columns.length !== this.#shown.columns.length ||
      matrix.rows.length !== this.#shown.rows.length
    )
      this.drawn = rowsAtOnce(matrix);
    this.#shown = orderedMatrix(matrix, order);
    this.#findings = matrixFindings(matrix);
    this.#inputs = inputs;
  }

  override render() {
    const { locale } = this;
    const { matrix: m, pages } = locale.m;
    const { rows, columns, order, cell } = this.matrix;
    const hollow = columns === 'segments';
    return html`<article lang=${locale.tag} @keydown=${this.#onKey}>
      <h2 tabindex="-1">${pages.matrix.title}</h2>
      <p class="lead">${m.lead}</p>
      ${this.#findings ? matrixSentences(this.#findings, this) : nothing}
      <div class="fields">
        ${this.#choice(m.rows, rowChoices, rows, m.rowChoices, (value) => ({ rows: value }))}
        ${this.#choice(m.columns, matrixColumns, columns, m.columnChoices, (value) => ({ columns: value }))}
        ${this.#choice(m.order, matrixOrders, order, m.orderChoices, (value) => ({ order: value }))}
      </div>
      ${matrixLegend(hollow, locale)}
      <div class="scroll ${hollow ? '' : 'few'}" @keydown=${this.#onGridKey} @focusin=${this.#onFocus}>
        ${matrixGrid({ matrix: this.#shown, drawn: this.drawn, open: cell, selected: this.selected, hovered: this.hovered }, this)}
      </div>
      <div class="live" aria-live="polite">${cellDetail(cell, this)}</div>
      <p class="note">${m.countNote}</p>
      <details>
        <summary>${m.measureTitle}</summary>
        <p>${m.measureNote}</p>
      </details>
      <p class="tools">
        <button type="button" @click=${this.#saveCsv}>${m.csv}</button>
        <button type="button" @click=${this.#saveSvg}>${m.svg}</button>
      </p>
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.drawn < this.#shown.rows.length)
      setTimeout(() => {
        this.drawn += rowsAtOnce(this.#shown);
      });
    this.#reveal();
    const pointed = [...changed.keys()].every((key) => key === 'hovered' || key === 'selected');
    if (!this.table || pointed) return;
    oneTabStop(this.table, this.table.querySelector<HTMLElement>('[tabindex="0"]'));
  }

  #choice<T extends string>(
    label: string,
    values: readonly T[],
    value: T,
    names: Readonly<Record<T, string>>,
    change: (value: T) => Partial<MatrixView>,
  ): TemplateResult {
    return html`<label>
      <span>${label}</span>
      <select .value=${value} @change=${(event: Event) => this.#send(change((event.target as HTMLSelectElement).value as T))}>
        ${values.map((each) => html`<option value=${each} ?selected=${each === value}>${names[each]}</option>`)}
      </select>
    </label>`;
  }

  readonly #onGridKey = (event: KeyboardEvent) => {
    if (moveInGrid(event)) return;
    const cell = event.target instanceof HTMLElement && event.target.matches('td') ? event.target : null;
    if (!cell || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    cell.click();
  };

  readonly #onFocus = (event: FocusEvent) => {
    if (this.table && event.target instanceof HTMLElement) oneTabStop(this.table, event.target);
  };

  /** Escape closes the open cell, and the focus goes back to it. */
  readonly #onKey = (event: KeyboardEvent) => {
    const { cell } = this.matrix;
    if (event.key !== 'Escape' || event.defaultPrevented || !cell) return;
    event.preventDefault();
    this.#drawnCell(cell)?.focus();
    this.#send({ cell: null });
  };

  /** Brings the open cell above its phrases, once it is drawn. */
  #reveal(): void {
    const { cell } = this.matrix;
    const drawn = cell && this.#drawnCell(cell);
    if (cell === this.#revealed || (cell && !drawn)) return;
    this.#revealed = cell;
    drawn?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #drawnCell({ feature, topic }: NonNullable<MatrixView['cell']>): HTMLElement | null {
    const place = `tr[data-id="${CSS.escape(feature)}"] [data-topic="${CSS.escape(topic)}"]`;
    return this.renderRoot.querySelector<HTMLElement>(place);
  }

  readonly #saveCsv = () =>
    saveCsv('jinhua-overlap', matrixRowColumns, matrixRows(this.#shown, this.plan, this.locale.lang));

  readonly #saveSvg = () => {
    const { pages, matrix } = this.locale.m;
    const titles = [pages.matrix.title, matrix.otherTitle] as const;
    saveFile('jinhua-overlap.svg', [matrixSvg(this.#shown, titles, this.plan, this.locale)], 'image/svg+xml');
  };

  #send(change: Partial<MatrixView>): void {
    this.dispatchEvent(new IntentEvent({ type: 'matrix', change }));
  }
}

/** Rows with some 400 cells. */
function rowsAtOnce({ columns }: Matrix): number {
  return Math.ceil(400 / Math.max(1, columns.length));
}
