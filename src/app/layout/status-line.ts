import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import data from '../../../geo/version.json' with { type: 'json' };
import { type Locale, localeContext } from '../../i18n/locale';
import type { AppState } from '../../state/app-state';
import { shareLink } from '../../state/link/share-link';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import { siteRootContext } from '../../ui/contexts';
import { icon } from '../../ui/icons';
import { dayText } from '../../ui/parts/date-text';
import { boundaryText, reviewText } from '../../ui/parts/site-texts';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { whileConnected } from '../../ui/while-connected';
import { engine } from '../features';
import statusLineCss from './status-line.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'status-line': StatusLine;
  }
}

/** Always visible under the map: what the plan is, whether the map was reviewed, whose data it shows. */
@customElement('status-line')
export class StatusLine extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;
  @consume({ context: siteRootContext, subscribe: true }) @state() root: string | null = null;

  /** The present view, whose link is printed; null: there is none. */
  @property({ attribute: false }) app: AppState | null = null;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});

  @state() private open = false;
  @query('.about') private button?: HTMLElement | null;

  static override styles = styleSheets(chromeCss, statusLineCss);

  constructor() {
    super();
    whileConnected(this, (signal) => window.addEventListener('beforeprint', this.onPrint, { signal }));
  }

  override render() {
    if (!this.locale) return nothing;
    const m = this.locale.m.chrome.status;
    return html`<div class="line" role="group" aria-label=${m.label}>
        <div class="words">
          <span class="review">${this.review()}</span>
          <span class="draft">${m.draft}</span>
        </div>
        <span class="sources">${this.sources().map((source) => html`<span>${source}</span>`)}</span>
        <slot></slot>
        <offline-status></offline-status>
        <button type="button" class="about" title=${m.about} aria-label=${m.about} aria-expanded=${this.open} aria-controls="about"
          @click=${this.toggle}>
          ${icon('info')}<span class="label">${m.about}</span>
        </button>
      </div>
      <p class="printed">${this.printed()}</p>
      <section id="about" class="panel floating" tabindex="-1" aria-label=${m.about} ?hidden=${!this.open} @keydown=${this.onKey}>
        ${this.open ? this.renderAbout() : nothing}
      </section>`;
  }

  private renderAbout() {
    const m = this.locale?.m.chrome.status;
    const { boundarySource, operator } = this.site;
    const text = this.locale?.text;
    if (!m || !text) return nothing;
    return html`<h2>${m.about}</h2>
      <p>${m.aboutPlan}</p>
      <p>${boundarySource ? m.aboutOwnBoundaries(text(boundarySource)) : m.aboutBoundaries}</p>
      <p>${m.aboutSize}</p>
      <p>${m.aboutZone}</p>
      <p>${m.aboutSchematic}</p>
      <p>${m.aboutLines}</p>
      <offline-status long></offline-status>
      <ul>
        <li>${this.review()}</li>
        ${this.sources().map((source) => html`<li>${source}</li>`)}
        ${operator ? html`<li>${m.operator}${text(operator)}</li>` : nothing}
      </ul>`;
  }

  private review(): string {
    return this.locale ? reviewText(this.site, this.locale) : '';
  }

  /** On paper: when it was printed, from which data, and where it is to be found, also from a frame in the whole atlas. */
  private printed(): string {
    if (!this.locale) return '';
    const { made } = this.locale.m.exporting.printing;
    const day = made(dayText(new Date(), this.locale), String(data.version), data.date);
    if (!this.app || this.root === null) return day;
    return `${day} · ${shareLink({ ...this.app, embed: false }, this.root, null, false, engine)}`;
  }

  /** The day is that of the moment. */
  private readonly onPrint = () => this.requestUpdate();

  private sources(): string[] {
    if (!this.locale) return [];
    const m = this.locale.m.chrome.status;
    return [m.source, m.lines, boundaryText(this.site, this.locale)];
  }

  private toggle(): void {
    this.open = !this.open;
    if (this.open)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.panel')?.focus());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.button?.focus();
  }
}
