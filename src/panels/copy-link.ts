import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import { chromeStyles } from './chrome-styles';
import { icon } from './icons';

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}

/** How long the confirmation stays, in milliseconds. */
const confirmation = 2500;

/** Copies the page's address; where the browser forbids that, shows the address selected in a field. */
@customElement('copy-link')
export class CopyLink extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @state() private outcome: 'none' | 'copied' | 'failed' = 'none';
  @query('input') private field?: HTMLInputElement | null;

  private timer = 0;

  static override styles = [
    chromeStyles,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      [data-copied] .icon {
        color: var(--accent);
      }
      .failed {
        position: absolute;
        z-index: 2;
        inset: calc(100% + 6px) 0 auto auto;
        width: min(340px, calc(100vw - 24px));
        padding: 10px 12px 12px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
      p {
        margin: 0 0 6px;
      }
      input {
        width: 100%;
        min-height: 32px;
        padding: 0 8px;
        border: 1px solid var(--rule);
        border-radius: 4px;
        background: var(--paper);
        color: var(--ink);
        font: inherit;
      }
      @media (max-width: 1100px) {
        .words {
          display: none;
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render() {
    if (!this.locale) return nothing;
    const m = this.locale.m.chrome;
    const copied = this.outcome === 'copied';
    return html`
      <button type="button" title=${m.copyLink} aria-label=${m.copyLink} ?data-copied=${copied} @click=${this.copy}>
        ${icon(copied ? 'check' : 'link')}<span class="words">${copied ? m.copied : m.copyLink}</span>
      </button>
      <span class="sr-only" role="status">${copied ? m.copied : ''}</span>
      ${this.outcome === 'failed' ? this.renderField() : nothing}
    `;
  }

  private renderField() {
    const m = this.locale?.m.chrome;
    return html`<div class="failed" role="alert" @keydown=${this.onKey} @focusout=${this.dismiss}>
      <p>${m?.copyFailed}</p>
      <input readonly aria-label=${m?.linkField ?? ''} .value=${location.href} />
    </div>`;
  }

  private async copy(): Promise<void> {
    clearTimeout(this.timer);
    try {
      await navigator.clipboard.writeText(location.href);
      this.outcome = 'copied';
      this.timer = window.setTimeout(this.dismiss, confirmation);
    } catch {
      this.outcome = 'failed';
      await this.updateComplete;
      this.field?.focus();
      this.field?.select();
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.dismiss();
    this.renderRoot.querySelector('button')?.focus();
  }

  private dismiss = (): void => {
    this.outcome = 'none';
  };
}
