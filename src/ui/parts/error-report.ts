import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import data from '../../../geo/version.json' with { type: 'json' };
import { version } from '../../../package.json';
import { errorMessages } from '../../i18n/error-messages';
import type { Lang } from '../../state/app-state';
import type { Failure } from '../failure';
import { styleSheets } from '../style-sheets';
import { Copier } from './copier';
import errorReportCss from './error-report.css?inline';
import { reportText } from './report-text';

declare global {
  interface HTMLElementTagNameMap {
    'error-report': ErrorReport;
  }
}

/** Copies the report of a failure, and says that nothing is sent; it stands on its own, whatever else there is. */
@customElement('error-report')
export class ErrorReport extends LitElement {
  @property({ attribute: false }) failure!: Failure;
  @property({ attribute: false }) language: Lang = 'zh';
  /** Also says that a part of the page is missing here. */
  @property({ type: Boolean }) inline = false;

  #text = '';
  readonly #copier = new Copier(this);

  static override styles = styleSheets(errorReportCss);

  /** The circumstances are those of the failure, not of the copying. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('failure') && !changed.has('language')) return;
    const around = {
      link: location.href,
      version,
      data: `${data.version} (${data.date})`,
      browser: navigator.userAgent,
      language: `${this.language} (${navigator.language})`,
      time: new Date().toISOString(),
    };
    this.#text = reportText(this.failure, around, errorMessages[this.language]);
  }

  override render() {
    const messages = errorMessages[this.language];
    const { outcome } = this.#copier;
    const said = { none: '', copied: messages.copied, failed: messages.copyFailed }[outcome];
    return html`
      ${this.inline ? html`<p>${messages.element}</p>` : nothing}
      <div>
        <button type="button" @click=${this.#copy}>${messages.copy}</button>
        <span role="status">${said}</span>
        <span>${messages.notSent}</span>
      </div>
      ${
        outcome === 'failed'
          ? html`<textarea readonly rows="6" aria-label=${messages.text} .value=${this.#text} @keydown=${this.#copier.onKey}></textarea>`
          : nothing
      }
    `;
  }

  readonly #copy = (): void => {
    void this.#copier.copy(() => navigator.clipboard.writeText(this.#text));
  };
}
