import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import { chromeStyles } from './chrome-styles';
import { icon } from './icons';
import { Copier } from './parts/copier';
import { copyFieldStyles } from './parts/copy-field-styles';

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}

/** Copies the page's address; where the browser forbids that, shows the address selected in a field. */
@customElement('copy-link')
export class CopyLink extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  readonly #copier = new Copier(this);

  static override styles = [
    chromeStyles,
    copyFieldStyles,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      [data-copied] .icon {
        color: var(--accent);
      }
      @media (max-width: 1100px) {
        .words {
          display: none;
        }
      }
    `,
  ];

  override render() {
    if (!this.locale) return nothing;
    const m = this.locale.m.chrome;
    const { outcome } = this.#copier;
    const copied = outcome === 'copied';
    return html`
      <button type="button" title=${m.copyLink} aria-label=${m.copyLink} ?data-copied=${copied} @click=${this.#copy}>
        ${icon(copied ? 'check' : 'link')}<span class="words">${copied ? m.copied : m.copyLink}</span>
      </button>
      <span class="sr-only" role="status">${copied ? m.copied : ''}</span>
      ${
        outcome === 'failed'
          ? html`<div class="failed" role="alert" @keydown=${this.#copier.onKey} @focusout=${this.#copier.dismiss}>
              <p>${m.copyFailed}</p>
              <input readonly aria-label=${m.linkField} .value=${location.href} />
            </div>`
          : nothing
      }
    `;
  }

  readonly #copy = (): void => {
    void this.#copier.copy(() => navigator.clipboard.writeText(location.href));
  };
}
