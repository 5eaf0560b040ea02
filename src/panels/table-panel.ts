import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { initialTable, type Table } from '../state/table';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'table-panel': TablePanel;
  }
}

@customElement('table-panel')
export class TablePanel extends PlanElement {
  @property({ attribute: false }) table: Table = initialTable;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) compared: readonly string[] = [];

  override render() {
    return html``;
  }
}
