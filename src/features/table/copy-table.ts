import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../ui/icons';
import { Copier } from '../../ui/parts/copier';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import copyTableCss from './copy-table.css?inline';
import { copiedTable } from './model/copied-table';
import type { ShownTable } from './model/shown-table';

declare global {
  interface HTMLElementTagNameMap {
    'copy-table': CopyTable;
  }
}

/** Copies the table as shown, as HTML and as text; where the browser forbids it, shows the text, selected. */
@customElement('copy-table')
export class CopyTable extends PlanElement {
  static override styles = styleSheets(chromeCss, copyTableCss);

  @property({ attribute: false }) table: ShownTable | null = null;

  readonly #copier = new Copier(this);

  override render() {
    const { table } = this.locale.m;
    const { outcome } = this.#copier;
    const copied = outcome === 'copied';
    const rows = (this.table?.rows.length ?? 0) + (this.table?.foot.length ?? 0);
    return html`<button type="button" title=${table.copyHint} aria-label=${table.copyHint} @click=${this.#copy}>
        ${icon(copied ? 'check' : 'copy')}<span class="words">${table.copy}</span>
      </button>
      <span class="sr-only" role="status">${copied ? table.copied(String(rows)) : ''}</span>
      ${outcome === 'failed' ? this.#field() : nothing}`;
  }

  #field() {
    const { table } = this.locale.m;
    return html`<div class="failed floating" role="alert" @keydown=${this.#copier.onKey} @focusout=${this.#copier.dismiss}>
      <p>${table.copyFailed}</p>
      <textarea readonly aria-label=${table.copyField} .value=${this.#made.text}></textarea>
    </div>`;
  }

  get #made() {
    return this.table ? copiedTable(this.table, this.plan, this.locale.lang) : { html: '', text: '' };
  }

  readonly #copy = (): void => {
    const { html: markup, text } = this.#made;
    void this.#copier.copy(async () => {
      const item = new ClipboardItem({
        'text/html': new Blob([markup], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    });
  };
}
