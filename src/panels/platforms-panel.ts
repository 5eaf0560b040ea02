import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'platforms-panel': PlatformsPanel;
  }
}

@customElement('platforms-panel')
export class PlatformsPanel extends PlanElement {
  /** Ids of the platforms that are compared. */
  @property({ attribute: false }) platforms: readonly string[] = [];
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.platforms.title}</h2>`;
  }
}
