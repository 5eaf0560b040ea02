import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { noScenario, type Scenario } from '../plan/scenario/scenario';
import { cardStyles } from './cards/card-styles';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'what-if-panel': WhatIfPanel;
  }
}

@customElement('what-if-panel')
export class WhatIfPanel extends PlanElement {
  static override styles = [cardStyles];
  @property({ attribute: false }) scenario: Scenario = noScenario;
  @property({ attribute: false }) selected: string | null = null;

  override render() {
    return html`<article lang=${this.locale.tag}><h2 tabindex="-1">${this.locale.m.chrome.pages['what-if']}</h2></article>`;
  }
}
