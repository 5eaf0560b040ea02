import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Shortlist } from '../plan/shortlist';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'list-sheet-panel': ListSheetPanel;
  }
}

@customElement('list-sheet-panel')
export class ListSheetPanel extends PlanElement {
  /** The list that came with the link; null: the reader's own is shown. */
  @property({ attribute: false }) shared: Shortlist | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.sheet.title}</h2>`;
  }
}
