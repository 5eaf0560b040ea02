import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { cardStyles } from './cards/card-styles';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'path-panel': PathPanel;
  }
}

@customElement('path-panel')
export class PathPanel extends PlanElement {
  static override styles = [cardStyles];
  @property({ attribute: false }) path: string | null = null;
  @property({ attribute: false }) selected: string | null = null;

  override render() {
    return html`<article lang=${this.locale.tag}><h2 tabindex="-1">${this.locale.m.chrome.pages['path']}</h2></article>`;
  }
}
