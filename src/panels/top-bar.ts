import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import { localize } from '../i18n/localize';
import { type Lang, languages, type Theme, themes } from '../state/app-state';
import { chromeStyles } from './chrome-styles';
import './copy-link';
import { deepActiveElement } from './deep-active-element';
import { icon } from './icons';
import { IntentEvent } from './intent-event';

declare global {
  interface HTMLElementTagNameMap {
    'top-bar': TopBar;
  }
}

const languageNames: Readonly<Record<Lang, { short: string; full: string }>> = {
  zh: { short: '中文', full: '中文' },
  en: { short: 'EN', full: 'EN (English)' },
};

/** The title in two lines, without the other language's. */
const shortTitle = css`
  .other {
    display: none;
  }
  h1 {
    max-width: 4.2em;
    font-size: 1.0625rem;
    line-height: 1.2;
    white-space: normal;
  }
  h1:lang(en) {
    max-width: 5.4em;
    font-size: 1rem;
  }
`;

/** The atlas's title, the switches of language and theme, and the link to the present view. */
@customElement('top-bar')
export class TopBar extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) language: Lang = 'zh';
  @property({ attribute: false }) theme: Theme = 'system';
  /** Whether the table is open. */
  @property({ attribute: false }) tabled = false;

  @query('.table') private tableButton!: HTMLButtonElement | null;

  static override styles = [
    chromeStyles,
    css`
      :host {
        display: block;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 22px;
        min-height: 62px;
        padding: 6px 8px 6px 16px;
      }
      .titles {
        flex: 1;
        min-width: 0;
      }
      h1,
      .other {
        display: block;
        overflow: hidden;
        margin: 0;
        font-family: var(--serif);
        line-height: 1.3;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      h1 {
        font-size: 1.3125rem;
        font-weight: 700;
      }
      h1:lang(zh) {
        letter-spacing: 0.08em;
      }
      .other {
        color: var(--ink-soft);
        font-size: var(--small);
      }
      .other:lang(en) {
        letter-spacing: 0.05em;
      }
      .other:lang(zh) {
        letter-spacing: 0.2em;
      }
      .tools,
      .languages {
        display: flex;
        flex: none;
        align-items: center;
      }
      .tools {
        gap: 2px;
      }
      .table[aria-pressed='true'] {
        background: var(--accent-soft);
        color: var(--accent);
      }
      @container (max-width: 1100px) {
        .words {
          display: none;
        }
        .bar {
          gap: 10px;
        }
        h1 {
          font-size: 1.1875rem;
        }
        .tools button {
          padding: 0 6px;
        }
      }
      @container (max-width: 830px) {
        .bar {
          gap: 6px;
        }
        h1 {
          font-size: 1.0625rem;
        }
        h1:lang(zh) {
          letter-spacing: 0.02em;
        }
      }
      .languages {
        margin-right: 4px;
        border: 1px solid var(--rule);
        border-radius: 5px;
      }
      .languages button {
        min-width: 44px;
        border: 0;
        border-radius: 4px;
        color: var(--ink-soft);
      }
      .languages button[aria-pressed='true'] {
        background: var(--accent);
        color: var(--paper-raised);
        font-weight: 600;
      }
      @container (max-width: 760px) {
        :host {
          border-width: 0 0 1px;
          border-radius: 0;
          background: var(--paper);
        }
        .bar {
          gap: 6px;
          min-height: 52px;
          padding: 3px 4px 3px 12px;
        }
        h1 {
          font-size: 1.125rem;
        }
        h1:lang(zh) {
          letter-spacing: 0.02em;
        }
        .other {
          font-size: 0.6875rem;
        }
        .tools {
          gap: 0;
        }
        .tools button {
          padding: 0 6px;
        }
      }
      @container (max-width: 480px) {
        ${shortTitle}
      }
      @media (pointer: coarse) {
        @container (max-width: 830px) {
          ${shortTitle}
        }
      }
      @container (max-width: 380px) {
        h1 {
          font-size: 0.9375rem;
        }
        .languages button {
          min-width: 36px;
          padding: 0 4px;
        }
      }
    `,
  ];

  override render() {
    if (!this.locale) return nothing;
    const { m, tag, lang } = this.locale;
    const other = localize(lang === 'zh' ? 'en' : 'zh');
    const theme = m.chrome.theme(m.chrome.themes[this.theme]);
    return html`<div class="bar">
      <div class="titles">
        <h1 lang=${tag}>${m.app.title}</h1>
        <span class="other" lang=${other.tag}>${other.m.app.title}</span>
      </div>
      <slot name="search"></slot>
      <div class="tools">
        <button type="button" class="table" title=${m.table.title} aria-label=${m.table.title} aria-pressed=${this.tabled} @click=${this.turnTable}>
          ${icon('table')}<span class="words">${m.table.title}</span>
        </button>
        <div class="languages" role="group" aria-label=${m.chrome.language}>
          ${languages.map((id) => this.renderLanguage(id))}
        </div>
        <button type="button" class="theme" title=${theme} aria-label=${theme} @click=${this.nextTheme}>
          ${icon(this.theme)}
        </button>
        <copy-link></copy-link>
      </div>
    </div>`;
  }

  /** A table closed from within leaves the focus nowhere: it goes on to what opens the table again. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('tabled') && deepActiveElement() === document.body) this.tableButton?.focus();
  }

  private renderLanguage(id: Lang) {
    const { short, full } = languageNames[id];
    return html`<button type="button" lang=${localize(id).tag} aria-label=${full}
      aria-pressed=${id === this.language} @click=${() => this.choose(id)}>${short}</button>`;
  }

  private choose(lang: Lang): void {
    if (lang !== this.language) this.dispatchEvent(new IntentEvent({ type: 'language', lang }));
  }

  private turnTable(): void {
    const subject = this.tabled ? null : 'areas';
    this.dispatchEvent(new IntentEvent({ type: 'table', change: { subject } }));
  }

  private nextTheme(): void {
    const theme = themes[(themes.indexOf(this.theme) + 1) % themes.length] ?? 'system';
    this.dispatchEvent(new IntentEvent({ type: 'theme', theme }));
  }
}
