import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Column } from '../../plan/table/column';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { closeButton } from '../../ui/parts/close-button';
import { groupBy } from '../../ui/parts/group-by';
import { PopoverController } from '../../ui/parts/popover-controller';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import markCss from '../../ui/styles/mark.css?inline';
import columnMenuCss from './column-menu.css?inline';
import { toggleColumn } from './model/shown-table';

declare global {
  interface HTMLElementTagNameMap {
    'column-menu': ColumnMenu;
  }
}

/** Which columns the table shows: one box a column, those of a measure's years side by side. */
@customElement('column-menu')
export class ColumnMenu extends PlanElement {
  static override styles = styleSheets(chromeCss, markCss, columnMenuCss);

  /** All but the first, which is always shown. */
  @property({ attribute: false }) columns: readonly Column[] = [];
  /** Ids of the columns shown, in order. */
  @property({ attribute: false }) shown: readonly string[] = [];

  readonly #popover = new PopoverController(this);

  override render() {
    const { m, tag } = this.locale;
    const { table } = m;
    return html`<button type="button" popovertarget="menu" aria-haspopup="dialog" title=${table.columnsButton} aria-label=${table.columnsButton}>
        ${icon('columns')}<span class="words">${table.columnsButton}</span>
      </button>
      <div id="menu" popover role="dialog" tabindex="-1" lang=${tag} aria-label=${table.columnsButton}
        @beforetoggle=${this.#popover.onBeforeToggle} @toggle=${this.#popover.onToggle}
        >${this.#popover.open ? this.#menu() : nothing}</div>`;
  }

  #menu() {
    const { m, text } = this.locale;
    const { table } = m;
    const count = table.columnsShown(String(this.shown.length), String(this.columns.length));
    return html`${closeButton('menu', this.locale)}
      <p class="count" role="status">${count}</p>
      <ul>
        ${groupBy(this.columns, ({ name }) => text(name)).map(([name, columns]) => {
          const [only] = columns;
          return columns.length === 1 && only
            ? html`<li>${this.#box(only, name)}</li>`
            : html`<li role="group" aria-label=${name}>
                <span>${name}</span>
                <span class="years">${columns.map((column) => this.#box(column, column.when ? text(column.when) : ''))}</span>
              </li>`;
        })}
      </ul>
      <button class="reset" type="button" @click=${() => this.#show(null)}>${table.resetColumns}</button>`;
  }

  #box({ id }: Column, label: string) {
    const chosen = this.shown.includes(id);
    const toggle = () =>
      this.#show(
        toggleColumn(
          this.columns.map((column) => column.id),
          this.shown,
          id,
        ),
      );
    return html`<label>
      <input type="checkbox" value=${id} .checked=${chosen} ?disabled=${chosen && this.shown.length === 1} @change=${toggle} />
      ${label}
    </label>`;
  }

  #show(columns: readonly string[] | null): void {
    this.dispatchEvent(new IntentEvent({ type: 'table', change: { columns } }));
  }
}
