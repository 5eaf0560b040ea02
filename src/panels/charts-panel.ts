import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chart } from '../state/app-state';
import { initialThematic, type Thematic } from '../state/thematic';
import { cardStyles } from './cards/card-styles';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'charts-panel': ChartsPanel;
  }
}

@customElement('charts-panel')
export class ChartsPanel extends PlanElement {
  static override styles = [cardStyles];
  @property({ attribute: false }) chart: Chart = 'slope';
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<article lang=${this.locale.tag}><h2 tabindex="-1">${this.locale.m.chrome.pages['charts']}</h2></article>`;
  }
}
