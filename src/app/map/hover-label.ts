import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { frameOf } from '../../ui/frame-of';
import { chromeStyles } from '../../ui/styles/chrome-styles';
import { clampBox, type ScreenPoint } from './clamp-box';

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

  static override styles = [
    chromeStyles,
    css`
      :host {
        position: absolute;
        z-index: 30;
        top: 0;
        left: 0;
        max-width: min(320px, calc(100cqw - 16px));
        pointer-events: none;
      }
      div {
        padding: 4px 10px 5px;
        border: 1px solid var(--rule);
        border-radius: 4px;
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
      strong {
        font-family: var(--serif);
        font-size: var(--text);
        font-weight: 700;
      }
      span {
        margin-left: 8px;
        color: var(--ink-soft);
        white-space: nowrap;
      }
      p {
        margin: 1px 0 0;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

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
