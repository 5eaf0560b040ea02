import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { styleSheets } from '../../ui/style-sheets';
import handoutMapCss from './handout-map.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'handout-map': HandoutMap;
  }
}

/** The map of a chapter on paper, in a root of its own: every drawing has patterns and outlines under the same ids. */
@customElement('handout-map')
export class HandoutMap extends LitElement {
  @property({ attribute: false }) drawing: SVGSVGElement | null = null;

  static override styles = styleSheets(handoutMapCss);

  override render() {
    return html`${this.drawing}`;
  }
}
