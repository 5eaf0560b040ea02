import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Citation } from '../../plan/schema/citation';
import { quoteIcon } from '../icons';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import markCss from '../styles/mark.css?inline';
import quotationCss from '../styles/quotation.css?inline';
import { notedMark, noteNumber } from './noted-mark';
import { PopoverController } from './popover-controller';
import { quotation } from './quotation';
import { sourceLabel } from './source-label';
import sourceMarkCss from './source-mark.css?inline';

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
  static override styles = styleSheets(markCss, quotationCss, sourceMarkCss);

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
