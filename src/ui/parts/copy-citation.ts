import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { citeText } from '../../plan/cite-text';
import type { Citation } from '../../plan/schema/citation';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import { Copier } from './copier';
import copyCitationCss from './copy-citation.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'copy-citation': CopyCitation;
  }
}

/** Copies a citation as text and says so; without a clipboard it shows the text, selected. */
@customElement('copy-citation')
export class CopyCitation extends PlanElement {
  static override styles = styleSheets(copyCitationCss);

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
