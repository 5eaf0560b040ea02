import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Page } from '../../state/app-state';
import { type PageGroup, pageGroups } from '../../ui/feature';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { chromeStyles } from '../../ui/styles/chrome-styles';
import { allPages, pageOf } from '../features';

declare global {
  interface HTMLElementTagNameMap {
    'page-tabs': PageTabs;
  }
}

/** The way to each page of the side panel: its groups, and below them the pages of the open group. */
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
      .groups {
        gap: 0 6px;
      }
      .groups a {
        font-weight: 600;
      }
      .pages {
        border-top: 1px solid var(--rule);
        background: var(--paper-raised);
        font-size: var(--small);
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
    const { m } = this.locale;
    const open = pageOf(this.page).group;
    const tabs = allPages.filter(({ untabbed }) => !untabbed);
    const pages = tabs.filter(({ group }) => group === open);
    const first = (of: PageGroup) => tabs.find(({ group }) => group === of)?.id ?? 'card';
    const link = (page: Page, label: string) => intentLink({ page }, { type: 'page', page }, label, this);
    return html`<nav aria-label=${m.chrome.pagesLabel}>
      <ul class="groups">
        ${pageGroups.map(
          (id) =>
            html`<li aria-current=${id === open ? 'true' : nothing}>${link(first(id), m.chrome.groups[id])}</li>`,
        )}
      </ul>
      ${
        pages.length > 1
          ? html`<ul class="pages">
              ${pages.map(({ id }) => html`<li aria-current=${id === this.page ? 'page' : nothing}>${link(id, m.pages[id].tab)}</li>`)}
            </ul>`
          : nothing
      }
    </nav>`;
  }

  protected override updated(): void {
    this.renderRoot
      .querySelector('[aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
