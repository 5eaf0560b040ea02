import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Citation } from '../../plan/schema/citation';
import { PlanElement } from '../plan-element';
import { markStyles } from '../styles/mark-styles';
import { quotationStyles } from '../styles/quotation-styles';
import { noteNumber } from './note-number';
import { notedMark } from './noted-mark';
import { PopoverController } from './popover-controller';
import { quotation } from './quotation';
import { quoteIcon } from './quote-icon';
import { sourceLabel } from './source-label';

declare global {
  interface HTMLElementTagNameMap {
    'source-mark': SourceMark;
  }
}

/** Keeps the mark on the line of the word before it, which a button alone would not. */
const wordJoiner = '\u2060';

/** A small raised mark behind a figure or a phrase; it opens the plan's words and where they stand. */
@customElement('source-mark')
export class SourceMark extends PlanElement {
  static override styles = [
    markStyles,
    quotationStyles,
    css`
      :host {
        position: relative;
        padding-inline-end: 13px;
        user-select: none;
      }
      .mark {
        position: absolute;
        inset: -3px auto auto 0;
        margin: 0;
      }
      svg {
        position: absolute;
        left: 3px;
        top: 5px;
        width: 9px;
        height: 9px;
        fill: currentcolor;
      }
      :host([note]) {
        padding: 0;
      }
      @media print {
        :host {
          padding: 0;
        }
      }
    `,
  ];

  /** Id of a citation of the plan's data. */
  @property() cite = '';

  /** A citation that is not among them, in place of an id. */
  @property({ attribute: false }) citation: Citation | null = null;

  /** What is cited, for the mark's accessible name, in the reader's language. */
  @property() what = '';

  /** The number of its note on a sheet to print, in place of the button; null: the button. */
  @property({ type: Number, reflect: true }) note: number | null = null;

  #popover = new PopoverController(this);

  override render() {
    const citation = this.citation ?? this.plan.citations.get(this.cite);
    if (!citation) return nothing;
    if (this.note !== null) return html`${wordJoiner}${noteNumber(this.note)}`;
    const label = sourceLabel(citation, this.what, this.plan, this.locale);
    return html`${wordJoiner}${notedMark({ sign: quoteIcon, label, note: () => quotation(citation, this) }, this.#popover, this.locale)}`;
  }
}
