import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Locale, localeContext } from '../../i18n/locale';
import type { Failure } from '../../ui/failure';
import { reportTemplate } from '../../ui/failure';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import noticeBarCss from './notice-bar.css?inline';

export type Notice = {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  /** Announced at once instead of when the reader pauses. */
  readonly urgent?: boolean;
  /** What the reader can report. */
  readonly failure?: Failure;
  /** What the reader can do about it. */
  readonly action?: { readonly text: string; readonly run: () => void };
};

declare global {
  interface HTMLElementTagNameMap {
    'notice-bar': NoticeBar;
  }
  interface HTMLElementEventMap {
    'notice-dismiss': CustomEvent<string>;
  }
}

/** Messages that a reader can put away; `notice-dismiss` carries the id. */
@customElement('notice-bar')
export class NoticeBar extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) notices: readonly Notice[] = [];

  static override styles = styleSheets(chromeCss, noticeBarCss);

  override render() {
    const { locale } = this;
    if (!locale) return nothing;
    // The region stays when it is empty: screen readers announce only what enters a region they know.
    return html`<div role="region" aria-label=${locale.m.chrome.notices}>
      <div role="status">${this.renderNotices(
        this.notices.filter((notice) => !notice.urgent),
        locale,
      )}</div>
      <div role="alert">${this.renderNotices(
        this.notices.filter((notice) => notice.urgent),
        locale,
      )}</div>
    </div>`;
  }

  private renderNotices(notices: readonly Notice[], { m, lang }: Locale) {
    return repeat(
      notices,
      (notice) => notice.id,
      (notice) => html`<div class="notice">
        <div class="text">
          <p>${notice.text}${notice.hint ? html`<span class="hint">${notice.hint}</span>` : nothing}</p>
          ${notice.failure ? reportTemplate(notice.failure, lang) : nothing}
        </div>
        ${
          notice.action
            ? html`<button type="button" class="action" @click=${notice.action.run}>${notice.action.text}</button>`
            : nothing
        }
        <button type="button" @click=${() => this.dismiss(notice.id)}>${m.app.dismiss}</button>
      </div>`,
    );
  }

  private dismiss(detail: string): void {
    this.dispatchEvent(new CustomEvent('notice-dismiss', { detail, bubbles: true, composed: true }));
  }
}
