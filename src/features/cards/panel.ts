import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Entity } from '../../plan/plan';
import { PlanElement } from '../../ui/plan-element';
import { cardStyles } from '../../ui/styles/card-styles';
import { listStyles } from '../../ui/styles/list-styles';
import { pagePrintStyles } from '../../ui/styles/page-print-styles';
import { phraseStyles } from '../../ui/styles/phrase-styles';
import { tableStyles } from '../../ui/styles/table-styles';
import { cardOf } from './card-of';

declare global {
  interface HTMLElementTagNameMap {
    'card-panel': CardPanel;
  }
}

/** The card of one entity. */
@customElement('card-panel')
export class CardPanel extends PlanElement {
  static override styles = [
    cardStyles,
    pagePrintStyles,
    phraseStyles,
    listStyles,
    tableStyles,
    css`
      @media print {
        /* Their names stand in the summary, all their words would fill pages. */
        details:has(> .segments)::details-content {
          content-visibility: hidden;
        }
        /* Links to go on by. */
        section:has(.directory) {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) entity: Entity | null = null;

  #hadFocus = false;

  override render() {
    if (!this.entity) return nothing;
    return html`<article lang=${this.locale.tag}>${cardOf(this.entity, this)}</article>`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** A followed link is gone with its card: the focus goes on to the new heading. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.get('entity') || !this.entity) return;
    if (this.#hadFocus) this.shadowRoot?.querySelector('h2')?.focus({ preventScroll: true });
  }
}
