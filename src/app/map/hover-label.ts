import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { frameOf } from '../../ui/frame-of';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { clampBox, type ScreenPoint } from './clamp-box';
import hoverLabelCss from './hover-label.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'hover-label': HoverLabel;
  }
}

/** A quiet label beside the pointer, for the eye only: keyboard and screen reader have the features' names. */
@customElement('hover-label')
export class HoverLabel extends LitElement {
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) kindLabel = '';
  /** A second line, such as the feature's value; empty: none. */
  @property({ attribute: false }) detail = '';
  /** The pointer, in CSS pixels of the atlas; null hides the label. */
  @property({ attribute: false }) point: ScreenPoint | null = null;

  static override styles = styleSheets(chromeCss, hoverLabelCss);

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    if (!this.point || !this.text) return nothing;
    return html`<div>
      <strong>${this.text}</strong>${this.kindLabel ? html`<span>${this.kindLabel}</span>` : nothing}
      ${this.detail ? html`<p>${this.detail}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    if (!this.point) return;
    const { x, y } = clampBox(this.point, this.getBoundingClientRect(), frameOf(this), 14);
    this.style.transform = `translate(${x}px, ${y}px)`;
  }
}
