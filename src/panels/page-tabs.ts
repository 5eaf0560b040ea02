import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Page, pages } from '../state/app-state';
import { chromeStyles } from './chrome-styles';
import { intentLink } from './parts/intent-link';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'page-tabs': PageTabs;
  }
}

/** The way to each page of the side panel. */
@customElement('page-tabs')
export class PageTabs extends PlanElement {
  @property({ attribute: false }) page: Page = 'card';

  static override styles = [
    chromeStyles,
    css`
      :host {
        display: block;
        border-bottom: 1px solid var(--rule);
        background: var(--paper);
      }
      ul {
        display: flex;
        gap: 0 2px;
        margin: 0;
        padding: 0 12px;
        overflow-x: auto;
        scrollbar-width: none;
        list-style: none;
      }
      li {
        flex: none;
      }
      a {
        display: block;
        padding: 9px 7px 7px;
        border-bottom: 3px solid transparent;
        color: var(--ink-soft);
        text-decoration: none;
        white-space: nowrap;
      }
      a:hover {
        color: var(--ink);
      }
      [aria-current] a {
        border-color: var(--accent);
        color: var(--ink);
        font-weight: 600;
      }
      :focus-visible {
        outline-offset: -2px;
      }
      @media (pointer: coarse) {
        a {
          padding-block: 12px 10px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { m, lang } = this.locale;
    return html`<nav aria-label=${m.chrome.pagesLabel}>
      <ul>
        ${pages.map((page) => {
          const query = { ...(page === 'card' ? {} : { page }), lang };
          const link = intentLink(query, { type: 'page', page }, m.chrome.pages[page]);
          return page === this.page ? html`<li aria-current="page">${link}</li>` : html`<li>${link}</li>`;
        })}
      </ul>
    </nav>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
