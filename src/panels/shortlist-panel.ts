import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Shortlist } from '../plan/shortlist';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'shortlist-panel': ShortlistPanel;
  }
}

@customElement('shortlist-panel')
export class ShortlistPanel extends PlanElement {
  /** The list that came with the link; null: the reader's own is shown. */
  @property({ attribute: false }) shared: Shortlist | null = null;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.shortlist.title}</h2>`;
  }
}
