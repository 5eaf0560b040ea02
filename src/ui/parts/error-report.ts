import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import data from '../../../geo/version.json' with { type: 'json' };
import { version } from '../../../package.json';
import { errorWords } from '../../i18n/error-words';
import type { Lang } from '../../state/app-state';
import type { Failure } from '../failure';
import { Copier } from './copier';
import { quietButton } from './quiet-button';
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

  static override styles = css`
    :host {
      display: block;
      color: var(--ink-soft);
      font: var(--small) / 1.6 var(--sans);
      text-align: start;
    }
    :host([inline]) {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--accent);
      background: var(--paper-sunk);
    }
    p {
      margin: 0 0 8px;
      color: var(--ink);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    button {
      ${quietButton}
    }
    button:hover {
      border-color: var(--link);
    }
    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    [role='status']:empty {
      display: none;
    }
    textarea {
      box-sizing: border-box;
      width: 100%;
      margin-top: 8px;
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      background: var(--paper-sunk);
      color: var(--ink);
      font: inherit;
      resize: vertical;
    }
    @media print {
      div,
      textarea {
        display: none;
      }
    }
  `;

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
    this.#text = reportText(this.failure, around, errorWords[this.language]);
  }

  override render() {
    const words = errorWords[this.language];
    const { outcome } = this.#copier;
    const said = { none: '', copied: words.copied, failed: words.copyFailed }[outcome];
    return html`
      ${this.inline ? html`<p>${words.element}</p>` : nothing}
      <div>
        <button type="button" @click=${this.#copy}>${words.copy}</button>
        <span role="status">${said}</span>
        <span>${words.notSent}</span>
      </div>
      ${
        outcome === 'failed'
          ? html`<textarea readonly rows="6" aria-label=${words.text} .value=${this.#text} @keydown=${this.#copier.onKey}></textarea>`
          : nothing
      }
    `;
  }

  readonly #copy = (): void => {
    void this.#copier.copy(() => navigator.clipboard.writeText(this.#text));
  };
}
