import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { copiedTable } from '../../plan/table/copied-table';
import type { ShownTable } from '../../plan/table/shown-table';
import { chromeStyles } from '../chrome-styles';
import { icon } from '../icons';
import { PlanElement } from '../plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'copy-table': CopyTable;
  }
}

/** Copies the table as shown, as HTML and as text; where the browser forbids it, shows the text, selected. */
@customElement('copy-table')
export class CopyTable extends PlanElement {
  static override styles = [
    chromeStyles,
    css`
      :host {
        display: inline-block;
      }
      .failed {
        position: absolute;
        z-index: 5;
        inset: 48px 12px auto auto;
        width: min(520px, calc(100% - 24px));
        padding: 10px 12px 12px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
      p {
        margin: 0 0 6px;
      }
      textarea {
        width: 100%;
        height: 120px;
        border: 1px solid var(--rule);
        border-radius: 4px;
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        white-space: pre;
      }
      @container (max-width: 960px) {
        .words {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) table: ShownTable | null = null;

  @state() private outcome: 'none' | 'copied' | 'failed' = 'none';
  @query('textarea') private field!: HTMLTextAreaElement | null;

  override render() {
    const { table } = this.locale.m;
    const copied = this.outcome === 'copied';
    const rows = (this.table?.rows.length ?? 0) + (this.table?.foot.length ?? 0);
    return html`<button type="button" title=${table.copyHint} aria-label=${table.copyHint} @click=${this.#copy}>
        ${icon(copied ? 'check' : 'copy')}<span class="words">${table.copy}</span>
      </button>
      <span class="sr-only" role="status">${copied ? table.copied(String(rows)) : ''}</span>
      ${this.outcome === 'failed' ? this.#field() : nothing}`;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('table')) this.outcome = 'none';
  }

  #field() {
    const { table } = this.locale.m;
    return html`<div class="failed" role="alert" @keydown=${this.#onKey} @focusout=${this.#dismiss}>
      <p>${table.copyFailed}</p>
      <textarea readonly aria-label=${table.copyField} .value=${this.#made.text}></textarea>
    </div>`;
  }

  get #made() {
    return this.table ? copiedTable(this.table, this.locale.lang) : { html: '', text: '' };
  }

  readonly #copy = async (): Promise<void> => {
    const { html: markup, text } = this.#made;
    try {
      const item = new ClipboardItem({
        'text/html': new Blob([markup], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'failed';
      await this.updateComplete;
      this.field?.focus();
      this.field?.select();
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#dismiss();
    this.renderRoot.querySelector('button')?.focus();
  };

  readonly #dismiss = (): void => {
    this.outcome = 'none';
  };
}
