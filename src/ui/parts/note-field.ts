import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { styleSheets } from '../style-sheets';
import formCss from '../styles/form.css?inline';
import { whileConnected } from '../while-connected';
import noteFieldCss from './note-field.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'note-field': NoteField;
  }
}

/** How long a reader may pause before what they typed is handed on, in milliseconds. */
const pause = 700;

/** A note as it is typed: sends `note-change` (its text as detail) after a short pause, and when it is left. */
@customElement('note-field')
export class NoteField extends LitElement {
  @property() value = '';
  /** Its accessible name, and what stands above it. */
  @property() name = '';
  @property() caption = '';
  @property() hint = '';
  /** How many characters it takes. */
  @property({ type: Number }) most = 2000;

  @state() private text = '';
  #timer = 0;
  /** Typed and not handed on yet. */
  #pending = false;

  static override styles = styleSheets(formCss, noteFieldCss);

  constructor() {
    super();
    whileConnected(this, (signal) => window.addEventListener('pagehide', this.#send, { signal }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** What another window or an undo put there is shown, unless the reader is typing. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && !this.#pending) this.text = this.value;
  }

  override render() {
    return html`<label
      ><span>${this.caption}</span
      ><textarea
        rows="1"
        maxlength=${this.most}
        aria-label=${this.name}
        placeholder=${this.hint}
        .value=${live(this.text)}
        @input=${this.#type}
        @blur=${this.#send}
      ></textarea>
    </label>`;
  }

  #type(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#pending = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#send, pause);
  }

  readonly #send = (): void => {
    clearTimeout(this.#timer);
    if (!this.#pending) return;
    this.#pending = false;
    if (this.text !== this.value) this.dispatchEvent(new CustomEvent('note-change', { detail: this.text }));
  };
}
