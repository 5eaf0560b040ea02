import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleSheets } from '../style-sheets';
import qrCodeCss from './qr-code.css?inline';
import { qrPath } from './qr-path';

declare global {
  interface HTMLElementTagNameMap {
    'qr-code': QrCode;
  }
}

/** A text as a QR code, dark on light in any scheme, as large as its box; the library comes with the first code. */
@customElement('qr-code')
export class QrCode extends LitElement {
  @property() text = '';
  /** Its accessible name. */
  @property() label = '';

  @state() private modules: readonly (readonly boolean[])[] = [];

  static override styles = styleSheets(qrCodeCss);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) void this.#encode(this.text);
  }

  async #encode(text: string): Promise<void> {
    const { encode } = await import('uqr');
    if (text === this.text) this.modules = encode(text, { ecc: 'M', border: 0 }).data;
  }

  override render() {
    const { modules } = this;
    if (modules.length === 0) return nothing;
    const { side, path } = qrPath(modules);
    return html`<svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${this.label} shape-rendering="crispEdges">
      ${svg`<path d=${path} />`}
    </svg>`;
  }
}
