import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Cell, isAssumed } from '../../plan/table/column';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import derivationNoteCss from '../styles/derivation-note.css?inline';
import markCss from '../styles/mark.css?inline';
import quotationCss from '../styles/quotation.css?inline';
import { closeButton } from './close-button';
import { derivationNote } from './derivation-note';
import figureNoteCss from './figure-note.css?inline';
import { PopoverController } from './popover-controller';
import { quotation } from './quotation';

declare global {
  interface HTMLElementTagNameMap {
    'figure-note': FigureNote;
  }
}

/**
 * One popover for all figures of a large table: an element for each, as on the cards, would take too long
 * to build. It shows the quotation or the formula of the cell that it is opened for.
 */
@customElement('figure-note')
export class FigureNote extends PlanElement {
  static override styles = styleSheets(markCss, quotationCss, derivationNoteCss, figureNoteCss);

  @state() private shown: { readonly cell: Cell; readonly what: string } | null = null;

  #mark: HTMLElement | null = null;
  readonly #popover = new PopoverController(this, () => this.#mark);

  /** Opens beside `mark`, which gets the focus back; `what` names the figure. */
  async open(mark: HTMLElement, cell: Cell, what: string): Promise<void> {
    this.#mark = mark;
    this.shown = { cell, what };
    await this.updateComplete;
    const popover = this.shadowRoot?.querySelector<HTMLElement>('[popover]:not(:popover-open)');
    popover?.showPopover();
  }

  override render() {
    return html`<div
      id="note"
      popover
      role="dialog"
      tabindex="-1"
      lang=${this.locale.tag}
      aria-label=${this.shown?.what ?? ''}
      @beforetoggle=${this.#popover.onBeforeToggle}
      @toggle=${this.#popover.onToggle}
      >${this.#popover.open && this.shown ? this.#note(this.shown.cell) : nothing}</div
    >`;
  }

  #note(cell: Cell) {
    const { m, text, amount } = this.locale;
    return html`${closeButton('note', this.locale)}${
      'text' in cell
        ? this.#quotations(cell.cites)
        : cell.derived
          ? derivationNote(
              {
                formula: cell.formula,
                inputs: cell.inputs.map(({ label, figure }) => ({ label: text(label), figure })),
              },
              this,
            )
          : html`${isAssumed(cell) ? html`<p class="assumed">${m.table.assumedNote(amount(cell.value ?? 0, cell.inputs[0]?.figure.unit ?? 'none'))}</p>` : nothing}
              ${this.#quotations(cell.inputs.map(({ figure }) => figure.cite))}`
    }`;
  }

  #quotations(ids: readonly string[]) {
    return ids.map((id, index) => {
      const citation = this.plan.citations.get(id);
      return citation
        ? html`${index > 0 ? html`<hr class="further" />` : nothing}${quotation(citation, this)}`
        : nothing;
    });
  }
}
