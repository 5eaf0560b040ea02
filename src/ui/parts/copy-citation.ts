import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { citeText } from '../../plan/cite-text';
import type { Citation } from '../../plan/schema/citation';
import { PlanElement } from '../plan-element';
import { Copier } from './copier';
import { quietButton } from './quiet-button';

declare global {
  interface HTMLElementTagNameMap {
    'copy-citation': CopyCitation;
  }
}

/** Copies a citation as text and says so; without a clipboard it shows the text, selected. */
@customElement('copy-citation')
export class CopyCitation extends PlanElement {
  static override styles = css`
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
    [role='status'] {
      margin-inline-start: 8px;
      color: var(--ink-soft);
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
  `;

  @property({ attribute: false }) citation!: Citation;

  readonly #copier = new Copier(this);

  override render() {
    const { m } = this.locale;
    const { outcome } = this.#copier;
    const said = { none: '', copied: m.card.copied, failed: m.card.copyFailed }[outcome];
    return html`
      <button type="button" @click=${this.#copy}>${m.card.copy}</button>
      <span role="status">${said}</span>
      ${
        outcome === 'failed'
          ? html`<textarea readonly rows="4" aria-label=${m.card.citationText} .value=${this.#text}></textarea>`
          : nothing
      }
    `;
  }

  get #text(): string {
    return citeText(this.plan, this.citation, this.locale.lang);
  }

  readonly #copy = (): void => {
    void this.#copier.copy(() => navigator.clipboard.writeText(this.#text));
  };
}
