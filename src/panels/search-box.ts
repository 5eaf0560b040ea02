import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}

/** Finds everything the plan names. */
@customElement('search-box')
export class SearchBox extends PlanElement {
  override render() {
    return html``;
  }
}
