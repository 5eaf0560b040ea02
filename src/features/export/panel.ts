import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../../state/app-state';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import './data-form';
import './map-export-form';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'export-panel': ExportPanel;
  }
}

/** What leaves the atlas as files: pictures of the view, and the layers' data. */
@customElement('export-panel')
export class ExportPanel extends PlanElement {
  static override styles = styleSheets(cardCss);

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});

  override render() {
    const { m, tag } = this.locale;
    const messages = m.exporting;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${messages.title}</h2>
      <p class="lead">${messages.lead}</p>
      <section><map-export-form .app=${this.app}></map-export-form></section>
      <section><data-form .app=${this.app} .site=${this.site}></data-form></section>
    </article>`;
  }
}
