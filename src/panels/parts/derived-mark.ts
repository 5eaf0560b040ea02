import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlanElement } from '../plan-element';
import type { DerivationInput } from './derivation';
import { markStyles } from './mark-styles';
import { numberText } from './number-text';
import { PopoverController } from './popover-controller';
import { sourceOf } from './source-of';

declare global {
  interface HTMLElementTagNameMap {
    'derived-mark': DerivedMark;
  }
}

/** The word *derived* behind a number that we computed; it opens the formula and the inputs with their sources. */
@customElement('derived-mark')
export class DerivedMark extends PlanElement {
  static override styles = [
    markStyles,
    css`
      .mark {
        padding: 0 4px;
        color: var(--derived);
        font: 0.75rem / 1 var(--sans);
        text-decoration: underline dotted;
        text-underline-offset: 3px;
      }
      :host([compact]) .mark {
        min-width: 24px;
        margin-inline: 0 -11px;
        padding: 0 0 0 3px;
        font: 0.875rem / 1 var(--serif);
        text-align: start;
        text-decoration: none;
      }
      h4 {
        margin: 0 0 8px;
        color: var(--derived);
        font-size: inherit;
        font-weight: 600;
      }
      .formula {
        margin: 0 0 12px;
        padding: 8px 10px;
        border-radius: var(--radius);
        background: var(--paper-sunk);
        font-size: var(--text);
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }
      .inputs {
        margin: 0 0 4px;
        color: var(--ink-soft);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        border-top: 1px solid var(--rule);
        padding: 2px 0;
      }
      .number {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ];

  /** What was derived, for the accessible name. */
  @property() what = '';

  /** A single sign, for columns of figures whose heading already says that they are derived. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @property() formula = '';

  @property({ attribute: false }) inputs: readonly DerivationInput[] = [];

  #popover = new PopoverController(this);

  override render() {
    const { m } = this.locale;
    const label = m.card.derivedSource(this.what);
    return html`<button class="mark" type="button" popovertarget="note" aria-label=${label} aria-haspopup="dialog"
        >${this.compact ? 'ƒ' : m.card.derived}</button
      ><div
        id="note"
        popover
        role="dialog"
        tabindex="-1"
        lang=${this.locale.tag}
        aria-label=${label}
        @beforetoggle=${this.#popover.onBeforeToggle}
        @toggle=${this.#popover.onToggle}
        >${this.#popover.open ? this.#note() : nothing}</div
      >`;
  }

  #note() {
    const { m } = this.locale;
    return html`<button
        class="close"
        type="button"
        popovertarget="note"
        popovertargetaction="hide"
        aria-label=${m.card.closeSource}
        >×</button
      >
      <h4>${m.card.derivedTitle}</h4>
      <p class="formula">${this.formula}</p>
      <p class="inputs">${m.card.inputs}</p>
      <ul>
        ${this.inputs.map(
          ({ label, figure }) =>
            html`<li>
              <span>${label}</span>
              <span class="number"
                >${numberText(figure, this.plan, this.locale)}${sourceOf(figure, label, this.locale)}</span
              >
            </li>`,
        )}
      </ul>`;
  }
}
