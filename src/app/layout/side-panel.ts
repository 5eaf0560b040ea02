import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { styleSheets } from '../../ui/style-sheets';
import sidePanelCss from './side-panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'side-panel': SidePanel;
  }
}

/** Where the card stands: a column at the side, or on a phone a sheet that a handle raises and lowers. */
@customElement('side-panel')
export class SidePanel extends LitElement {
  /** A sheet at the bottom instead of a column. */
  @property({ type: Boolean, reflect: true }) sheet = false;
  @property({ type: Boolean, reflect: true }) raised = false;
  @consume({ context: localeContext, subscribe: true }) @state() private locale!: Locale;
  #dragStart = 0;
  #dragged = false;

  static override styles = styleSheets(sidePanelCss);

  protected override render() {
    const { m } = this.locale;
    return html`
      <button
        type="button"
        aria-expanded=${this.raised}
        aria-label=${this.raised ? m.app.lowerSheet : m.app.raiseSheet}
        @click=${this.#toggle}
        @pointerdown=${this.#startDrag}
        @pointerup=${this.#endDrag}
      ></button>
      <slot name="head"></slot>
      <div class="scroll" tabindex="0"><slot></slot></div>
    `;
  }

  /** Back to the card's beginning, as after a new selection. */
  scrollToTop(): void {
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
  }

  /** Moves the focus to the card. */
  focusCard(): void {
    this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus();
  }

  #startDrag(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#dragStart = event.clientY;
  }

  #endDrag(event: PointerEvent): void {
    const moved = event.clientY - this.#dragStart;
    this.#dragged = Math.abs(moved) > 24;
    if (this.#dragged) this.raised = moved < 0;
  }

  /** A drag ends in a click as well, which then has nothing left to do. */
  #toggle(): void {
    if (!this.#dragged) this.raised = !this.raised;
    this.#dragged = false;
  }
}
