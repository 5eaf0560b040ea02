import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Page } from '../../state/app-state';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { groupOf, pageGroups } from './page-groups';
import pageTabsCss from './page-tabs.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'page-tabs': PageTabs;
  }
}

/** The way to each page of the side panel: its groups, and below them the pages of the open group. */
@customElement('page-tabs')
export class PageTabs extends PlanElement {
  @property({ attribute: false }) page: Page = 'card';

  static override styles = styleSheets(chromeCss, pageTabsCss);

  override render() {
    const { m } = this.locale;
    const open = groupOf(this.page);
    const link = (page: Page, label: string) => intentLink({ page }, { type: 'page', page }, label, this);
    return html`<nav aria-label=${m.chrome.pagesLabel}>
      <ul class="groups">
        ${pageGroups.map(
          ({ id, pages: [first] }) =>
            html`<li aria-current=${id === open.id ? 'true' : nothing}>${link(first, m.chrome.groups[id])}</li>`,
        )}
      </ul>
      ${
        open.pages.length > 1
          ? html`<ul class="pages">
              ${open.pages.map((page) => html`<li aria-current=${page === this.page ? 'page' : nothing}>${link(page, m.chrome.pages[page])}</li>`)}
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
