import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { appMessages } from '../../i18n/app-messages';
import { type Locale, localeContext } from '../../i18n/locale';
import { type Lang, languages, type Theme, themes } from '../../state/app-state';
import { languageTag, otherLanguage } from '../../state/language';
import { deepActiveElement } from '../../ui/deep-active-element';
import { ShareWantedEvent } from '../../ui/events';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';

import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import topBarCss from './top-bar.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'top-bar': TopBar;
  }
}

const languageNames: Readonly<Record<Lang, { short: string; full: string }>> = {
  zh: { short: '中文', full: '中文' },
  en: { short: 'EN', full: 'EN (English)' },
};

/** The atlas's title, the switches of language and theme, and the way to share the present view. */
@customElement('top-bar')
export class TopBar extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) language: Lang = 'zh';
  @property({ attribute: false }) theme: Theme = 'system';
  /** Whether the view can be shared: the site's address is known. */
  @property({ type: Boolean }) shared = false;
  /** Whether the table is open. */
  @property({ attribute: false }) tabled = false;

  @query('.table') private tableButton!: HTMLButtonElement | null;

  static override styles = styleSheets(chromeCss, topBarCss);

  override render() {
    if (!this.locale) return nothing;
    const { m, tag, lang } = this.locale;
    const other = otherLanguage(lang);
    const theme = m.chrome.theme(m.chrome.themes[this.theme]);
    return html`<div class="bar">
      <div class="titles">
        <h1 lang=${tag}>${m.app.title}</h1>
        <span class="other" lang=${languageTag(other)}>${appMessages[other].title}</span>
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
        ${
          this.shared
            ? html`<button type="button" class="share" title=${m.share.heading} aria-label=${m.share.heading} aria-haspopup="dialog" @click=${this.share}>
          ${icon('share')}<span class="words">${m.share.title}</span>
        </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** A table closed from within leaves the focus nowhere: it goes on to what opens the table again. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('tabled') && deepActiveElement() === document.body) this.tableButton?.focus();
  }

  private renderLanguage(id: Lang) {
    const { short, full } = languageNames[id];
    return html`<button type="button" lang=${languageTag(id)} aria-label=${full}
      aria-pressed=${id === this.language} @click=${() => this.choose(id)}>${short}</button>`;
  }

  private choose(lang: Lang): void {
    if (lang !== this.language) this.dispatchEvent(new IntentEvent({ type: 'language', lang }));
  }

  private turnTable(): void {
    const subject = this.tabled ? null : 'areas';
    this.dispatchEvent(new IntentEvent({ type: 'table', change: { subject } }));
  }

  private share(): void {
    this.dispatchEvent(new ShareWantedEvent());
  }

  private nextTheme(): void {
    const theme = themes[(themes.indexOf(this.theme) + 1) % themes.length] ?? 'system';
    this.dispatchEvent(new IntentEvent({ type: 'theme', theme }));
  }
}
