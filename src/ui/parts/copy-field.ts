import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import formCss from '../styles/form.css?inline';
import { Copier } from './copier';
import copyFieldCss from './copy-field.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'copy-field': CopyField;
  }
}

/** A text to copy: selected when it is focused, copied with one press, or by hand where the browser forbids that. */
@customElement('copy-field')
export class CopyField extends PlanElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() text = '';
  /** The text's accessible name. */
  @property() label = '';
  /** What the button says, and its accessible name where that should say more. */
  @property() action = '';
  @property() actionName = '';
  /** 1: one line. */
  @property({ type: Number }) rows = 1;
  @property({ type: Boolean }) primary = false;

  @query('[readonly]') private field!: HTMLInputElement | HTMLTextAreaElement;

  readonly #copier = new Copier(this);

  static override styles = styleSheets(formCss, copyFieldCss);

  /** Another text was not copied yet. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('text')) this.#copier.dismiss();
  }

  override render() {
    const { outcome } = this.#copier;
    const { copied, copyFailed: failed } = this.locale.m.share;
    const said = { none: '', copied, failed }[outcome];
    const select = () => this.field.select();
    return html`<div class=${this.rows > 1 ? 'tall' : ''}>
        ${
          this.rows > 1
            ? html`<textarea readonly rows=${this.rows} aria-label=${this.label} .value=${this.text} @focus=${select}></textarea>`
            : html`<input readonly aria-label=${this.label} .value=${this.text} @focus=${select} />`
        }
        <button type="button" class=${this.primary ? 'primary' : ''} aria-label=${this.actionName || nothing} @click=${this.#copy}>${this.action}</button>
      </div>
      <p role="status">${said}</p>`;
  }

  readonly #copy = (): void => {
    void this.#copier.copy(() => navigator.clipboard.writeText(this.text));
  };
}
