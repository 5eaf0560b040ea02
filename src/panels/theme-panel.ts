import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { initialThematic, type Thematic } from '../state/thematic';
import type { Scheme } from '../style/scheme';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'theme-panel': ThemePanel;
  }
}

@customElement('theme-panel')
export class ThemePanel extends PlanElement {
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  @property({ attribute: false }) scheme: Scheme = 'light';
  @property({ type: Boolean, reflect: true }) compact = false;

  override render() {
    return html``;
  }
}
