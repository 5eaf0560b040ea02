import { html } from 'lit';
import { customElement } from 'lit/decorators.js';

import { cardStyles } from './cards/card-styles';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'indicators-panel': IndicatorsPanel;
  }
}

@customElement('indicators-panel')
export class IndicatorsPanel extends PlanElement {
  static override styles = [cardStyles];

  override render() {
    return html`<article lang=${this.locale.tag}><h2 tabindex="-1">${this.locale.m.chrome.pages['indicators']}</h2></article>`;
  }
}
