import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import type { Failure } from '../../ui/failure';
import { reportTemplate } from '../../ui/failure';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import failedPageCss from './failed-page.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'failed-page': FailedPage;
  }
}

/** What stands in place of a page whose program could not be loaded. */
@customElement('failed-page')
export class FailedPage extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale!: Locale;

  /** What the page is called. */
  @property() name = '';
  @property({ attribute: false }) failure!: Failure;

  static override styles = styleSheets(cardCss, failedPageCss);

  override render() {
    const { m, lang } = this.locale;
    return html`<article role="alert">
      <h2>${m.app.pageFailed(this.name)}</h2>
      <p>${m.app.pageFailedHint}</p>
      ${
        // The page around an embedded atlas is not ours to load again.
        import.meta.env.MODE === 'embed'
          ? nothing
          : html`<button type="button" @click=${() => location.reload()}>${m.app.reload}</button>`
      }
      ${reportTemplate(this.failure, lang)}
    </article>`;
  }
}

/** A page, or that its program could not be loaded. */
export function orFailed(failure: Failure | null, name: string, page: TemplateResult): TemplateResult {
  return failure ? html`<failed-page .name=${name} .failure=${failure}></failed-page>` : page;
}
