import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Year } from '../plan/years';
import { cardStyles } from './cards/card-styles';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'compare-panel': ComparePanel;
  }
}

@customElement('compare-panel')
export class ComparePanel extends PlanElement {
  static override styles = [cardStyles];
  @property({ attribute: false }) compared: readonly string[] = [];
  @property({ attribute: false }) year: Year = 2025;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<article lang=${this.locale.tag}><h2 tabindex="-1">${this.locale.m.chrome.pages['compare']}</h2></article>`;
  }
}
