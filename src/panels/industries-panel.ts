import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Filter, noFilter } from '../plan/filter/filter';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'industries-panel': IndustriesPanel;
  }
}

@customElement('industries-panel')
export class IndustriesPanel extends PlanElement {
  /** Id of the industry or segment whose card is open; null: the whole system. */
  @property({ attribute: false }) topic: string | null = null;
  @property({ attribute: false }) filter: Filter = noFilter;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.industries.title}</h2>`;
  }
}
