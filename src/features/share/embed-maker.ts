import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { embedCode } from './model/embed-code';
import '../../ui/parts/copy-field';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import formCss from '../../ui/styles/form.css?inline';
import embedMakerCss from './embed-maker.css?inline';
import textCss from './text.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'embed-maker': EmbedMaker;
  }
}

/** Sizes that fit most pages, in CSS pixels. */
const presets = [
  [800, 600],
  [600, 400],
  [360, 640],
] as const;

const limits = { least: 240, most: 2400 };

/** The HTML that shows the view in a frame, its size, and how it will look; the frame is loaded only once this is opened. */
@customElement('embed-maker')
export class EmbedMaker extends PlanElement {
  /** The address to show in the frame. */
  @property() address = '';

  @state() private open = false;
  @state() private responsive = false;
  @state() private width = 800;
  @state() private height = 600;

  static override styles = styleSheets(formCss, textCss, embedMakerCss);

  override render() {
    const { frame } = this.locale.m.share;
    return html`<h3>${frame.title}</h3>
      <p>${frame.lead}</p>
      <button type="button" aria-expanded=${this.open} @click=${this.#turn}>${frame.open}</button>
      ${this.open ? this.#maker() : nothing}`;
  }

  #maker() {
    const { m } = this.locale;
    const { frame } = m.share;
    const { width, height, responsive } = this;
    const code = embedCode(this.address, m.app.title, { width: responsive ? null : width, height });
    const chosen = responsive
      ? 'responsive'
      : (presets.find(([w, h]) => w === width && h === height)?.join('×') ?? 'custom');
    const option = (value: string, label: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
    return html`<div class="fields">
        <label><span>${frame.size}</span>
          <select .value=${chosen} @change=${this.#choose}>
            ${presets.map(([w, h]) => option(`${w}×${h}`, `${w} × ${h}`))}
            ${option('responsive', frame.responsive)} ${option('custom', frame.custom)}
          </select>
        </label>
        ${responsive ? nothing : this.#number('width', frame.width, width)}
        ${this.#number('height', responsive ? frame.leastHeight : frame.height, height)}
      </div>
      <copy-field rows="5" .text=${code} .label=${frame.code} .action=${frame.copy}></copy-field>
      <h4 id="preview">${frame.preview}</h4>
      <div class="preview">
        <iframe src=${this.address} title=${m.app.title} aria-describedby="preview"></iframe>
      </div>`;
  }

  /** The frame in its own size, made smaller where the dialog has less room. */
  protected override updated(_: PropertyValues): void {
    const width = this.responsive ? this.clientWidth - 2 : this.width;
    const height = this.responsive ? Math.max((width * 3) / 4, this.height) : this.height;
    const box = { width, height, scale: Math.min(1, (this.clientWidth - 2) / width) };
    for (const [name, value] of Object.entries(box)) this.style.setProperty(`--${name}`, String(value));
  }

  #number(side: 'width' | 'height', label: string, value: number) {
    const change = (event: Event) => {
      const given = Number((event.target as HTMLInputElement).value);
      if (Number.isFinite(given) && given > 0)
        this[side] = Math.round(Math.min(limits.most, Math.max(limits.least, given)));
      this.requestUpdate();
    };
    return html`<label><span>${label}</span>
      <input type="number" inputmode="numeric" min=${limits.least} max=${limits.most} step="10" .value=${String(value)} @change=${change} />
    </label>`;
  }

  readonly #turn = (): void => {
    this.open = !this.open;
  };

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const [width, height] = value.split('×').map(Number);
    this.responsive = value === 'responsive';
    if (width && height) {
      this.width = width;
      this.height = height;
    }
  };
}
