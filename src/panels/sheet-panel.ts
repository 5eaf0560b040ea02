import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Entity } from '../plan/plan';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'sheet-panel': SheetPanel;
  }
}

@customElement('sheet-panel')
export class SheetPanel extends PlanElement {
  /** What the sheet is about. */
  @property({ attribute: false }) entity: Entity | undefined;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.sheet.title}</h2>`;
  }
}
