import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { initialMatrix, type MatrixView } from '../plan/matrix/matrix-view';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'matrix-panel': MatrixPanel;
  }
}

@customElement('matrix-panel')
export class MatrixPanel extends PlanElement {
  @property({ attribute: false }) matrix: MatrixView = initialMatrix;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.matrix.title}</h2>`;
  }
}
