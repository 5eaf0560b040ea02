import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import derivationNoteCss from '../styles/derivation-note.css?inline';
import markCss from '../styles/mark.css?inline';
import type { DerivationInput } from './derivation';
import { derivationNote } from './derivation-note';
import derivedMarkCss from './derived-mark.css?inline';
import { notedMark, noteNumber } from './noted-mark';
import { PopoverController } from './popover-controller';

declare global {
  interface HTMLElementTagNameMap {
    'derived-mark': DerivedMark;
  }
}

/** The word *derived* behind a number that we computed; it opens the formula and the inputs with their sources. */
@customElement('derived-mark')
export class DerivedMark extends PlanElement {
  static override styles = styleSheets(markCss, derivationNoteCss, derivedMarkCss);

  /** What was derived, for the accessible name. */
  @property() what = '';

  /** A single sign, for columns of figures whose heading already says that they are derived. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @property() formula = '';

  @property({ attribute: false }) inputs: readonly DerivationInput[] = [];

  /** The number of its note on a sheet to print, in place of the button; null: the button. */
  @property({ type: Number, reflect: true }) note: number | null = null;

  #popover = new PopoverController(this);

  override render() {
    const { m } = this.locale;
    if (this.note !== null)
      return html`${this.compact ? ' ƒ' : html` <span class="word">${m.card.derived}</span>`}${noteNumber(this.note)}`;
    const label = m.card.derivedSource(this.what);
    return notedMark(
      { sign: this.compact ? 'ƒ' : m.card.derived, label, note: () => derivationNote(this, this) },
      this.#popover,
      this.locale,
    );
  }
}
