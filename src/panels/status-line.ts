import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../i18n/locale';
import { type SiteConfig, siteConfig } from '../state/site-config';
import { chromeStyles } from './chrome-styles';
import { icon } from './icons';

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

  @property({ attribute: false }) site: SiteConfig = siteConfig({});

  @state() private open = false;
  @query('.about') private button?: HTMLElement | null;

  static override styles = [
    chromeStyles,
    css`
      :host {
        position: relative;
        display: block;
        container-type: inline-size;
        border-top: 1px solid var(--rule);
        background: var(--paper);
        color: var(--ink-soft);
        font-size: 0.75rem;
      }
      .line {
        display: flex;
        align-items: center;
        gap: 0 16px;
        min-height: 32px;
        padding: 0 6px 0 12px;
      }
      .line span {
        white-space: nowrap;
      }
      .review {
        color: var(--ink);
      }
      .draft {
        color: var(--accent);
        font-weight: 600;
      }
      .sources {
        flex: 1;
        overflow: hidden;
        text-align: end;
        text-overflow: ellipsis;
      }
      .sources span + span::before {
        content: ' · ';
      }
      button {
        flex: none;
        min-height: 28px;
        margin-left: auto;
        font-size: 0.75rem;
      }
      .panel {
        position: absolute;
        z-index: 20;
        right: 8px;
        bottom: calc(100% + 8px);
        overflow: auto;
        width: min(480px, calc(100cqw - 16px));
        max-height: min(70cqh, 560px);
        padding: 14px 18px 16px;
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
        color: var(--ink);
        font-size: var(--small);
        line-height: 1.65;
      }
      h2 {
        margin: 0 0 4px;
        font: 700 1.0625rem / 1.4 var(--serif);
      }
      p {
        margin: 8px 0 0;
      }
      ul {
        margin: 12px 0 0;
        padding: 10px 0 0;
        border-top: 1px solid var(--rule);
        color: var(--ink-soft);
        list-style: none;
      }
      @container (max-width: 1180px) {
        .sources {
          display: none;
        }
      }
      .words {
        display: contents;
      }
      @container (max-width: 520px) {
        .line {
          gap: 0 10px;
          min-height: 28px;
          padding: 0 2px 0 10px;
          font-size: 0.6875rem;
        }
        .words {
          display: flex;
          flex: 1;
          flex-wrap: wrap;
          gap: 0 10px;
          line-height: 1.35;
        }
        .label {
          display: none;
        }
        button {
          min-height: 28px;
        }
      }
    `,
  ];

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
      <section id="about" class="panel" tabindex="-1" aria-label=${m.about} ?hidden=${!this.open} @keydown=${this.onKey}>
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
    const m = this.locale?.m.chrome.status;
    const number = this.site.mapReviewNumber;
    return (number ? `${m?.reviewNumber}${number}` : m?.unreviewed) ?? '';
  }

  private sources(): string[] {
    if (!this.locale) return [];
    const m = this.locale.m.chrome.status;
    const own = this.site.boundarySource;
    return [m.source, m.lines, own ? m.aboutOwnBoundaries(this.locale.text(own)) : m.boundaries];
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
