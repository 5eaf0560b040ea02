import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Page } from '../../state/app-state';
import { type PageGroup, pageGroups } from '../../ui/feature';
import { intentLink } from '../../ui/parts/intent-link';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { allPages, pageOf } from '../features';
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
