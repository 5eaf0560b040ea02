import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Entity } from '../../plan/plan';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { cardOf } from './card-of';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'card-panel': CardPanel;
  }
}

/** The card of one entity. */
@customElement('card-panel')
export class CardPanel extends PlanElement {
  static override styles = styleSheets(cardCss, phraseCss, listCss, tableCss, panelCss);

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
