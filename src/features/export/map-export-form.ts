import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppState } from '../../state/app-state';
import { type ImageFormat, imageFormats, type PageSize, pageSize } from '../../style/map-layout/page-size';
import type { Scheme } from '../../style/scheme';
import { viewTitle } from '../../ui/parts/view-title';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import exportCss from './export.css?inline';
import { FocusKeeper } from './focus-keeper';
import { type MapExportFile, MapExportWantedEvent, mapExportFiles } from './map-export-order';
import { mapExportReport } from './map-export-report';
import { type MapExportView, mapExportContext } from './map-export-status';

declare global {
  interface HTMLElementTagNameMap {
    'map-export-form': MapExportForm;
  }
}

/** What a picture of the view is to be: its title, size, file and colours; and how the making of one goes. */
@customElement('map-export-form')
export class MapExportForm extends PlanElement {
  static override styles = styleSheets(cardCss, formCss, exportCss);

  @property({ attribute: false }) app!: AppState;
  @consume({ context: mapExportContext, subscribe: true })
  @state()
  private exporting?: MapExportView;

  /** null: the view's own. */
  @state() private heading: string | null = null;
  @state() private format: ImageFormat = 'a4';
  @state() private file: MapExportFile = 'png';
  @state() private scheme: Scheme | null = null;

  constructor() {
    super();
    new FocusKeeper(this, 'form > .buttons');
  }

  override render() {
    const { m } = this.locale;
    const messages = m.exporting.picture;
    const flat = this.exporting?.flat ?? false;
    const making = this.exporting?.status.phase === 'making';
    return html`<h3>${messages.title}</h3>
      <form @submit=${this.#onSubmit}>
        ${this.#name()} ${this.#sizes()} ${this.#files()} ${this.#schemes()}
        ${flat && this.file !== 'svg' ? html`<p class="soft">${messages.flat}</p>` : nothing}
        <p class="buttons">
          <button class="primary" type="submit" ?disabled=${making}>${messages.make}</button>
          ${making ? html`<button type="button" @click=${() => this.#want(null)}>${messages.cancel}</button>` : nothing}
        </p>
      </form>
      ${this.exporting ? mapExportReport(this.exporting.status, this.locale) : nothing}`;
  }

  /** PDF is for paper alone. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('format') && this.file === 'pdf' && !this.#size().paper) this.file = 'png';
  }

  #name() {
    const messages = this.locale.m.exporting.picture;
    const own = this.#title;
    return html`<label class="wide">
        <span>${messages.name}</span>
        <input type="text" maxlength="80" .value=${this.heading ?? own} @input=${(event: InputEvent) => {
          this.heading = (event.target as HTMLInputElement).value;
        }} />
      </label>
      <p class="soft">
        ${messages.nameHint}
        ${
          this.heading !== null && this.heading !== own
            ? html`<button type="button" class="quiet" @click=${() => {
                this.heading = null;
              }}>${messages.reset}</button>`
            : nothing
        }
      </p>`;
  }

  #sizes() {
    const messages = this.locale.m.exporting.picture;
    const { width, height } = this.#size().pixels;
    const pixels = messages.pixels(this.locale.number(width), this.locale.number(height));
    return html`<fieldset>
      <legend>${messages.size}</legend>
      <div class="sizes">
        ${imageFormats.map(
          (format) => html`<label class="size">
            <input type="radio" name="format" .checked=${format === this.format} @change=${() => {
              this.format = format;
            }} />
            ${formatDrawing(this.#size(format))}<span>${messages.formats[format]}</span>
          </label>`,
        )}
      </div>
      <p class="soft">${pixels}${this.#size().paper ? ` · ${messages.resolution('300')}` : ''}</p>
    </fieldset>`;
  }

  #files() {
    const messages = this.locale.m.exporting.picture;
    const { paper } = this.#size();
    const notes = { png: messages.pngNote, pdf: messages.pdfNote, svg: messages.svgNote };
    return html`<fieldset>
      <legend>${messages.file}</legend>
      <div class="choices">
        ${mapExportFiles.map(
          (file) => html`<label class="choice">
            <input type="radio" name="file" .checked=${file === this.file} ?disabled=${file === 'pdf' && !paper} @change=${() => {
              this.file = file;
            }} />
            <span>${messages.files[file]}</span>
          </label>`,
        )}
      </div>
      <p class="soft">${notes[this.file]}${paper ? '' : ` ${messages.paperOnly}`}</p>
    </fieldset>`;
  }

  #schemes() {
    const messages = this.locale.m.exporting.picture;
    if (this.#size().paper) return html`<p class="soft">${messages.paperLight}</p>`;
    return html`<fieldset>
      <legend>${messages.scheme}</legend>
      <div class="choices">
        ${(['light', 'dark'] as const).map(
          (scheme) => html`<label class="choice">
            <input type="radio" name="scheme" .checked=${scheme === this.#scheme} @change=${() => {
              this.scheme = scheme;
            }} />
            <span>${messages.schemes[scheme]}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** The page's own colours, until the reader chooses others. */
  get #scheme(): Scheme {
    return this.scheme ?? (document.documentElement.dataset.scheme === 'dark' ? 'dark' : 'light');
  }

  /** Of the map, which is what the picture shows of the view, and not of this page. */
  get #title(): string {
    return viewTitle({ ...this.app, page: 'card' }, this);
  }

  #size(format = this.format) {
    const { innerWidth: width, innerHeight: height, devicePixelRatio: ratio } = window;
    return pageSize(format, { width, height, ratio });
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { format, file } = this;
    const title = (this.heading ?? this.#title).trim();
    this.#want({ format, file, title, scheme: this.#scheme });
  };

  #want(order: MapExportWantedEvent['order']): void {
    this.dispatchEvent(new MapExportWantedEvent(order));
  }
}

/** The side of the square that every shape fits into, in pixels. */
const side = 34;

/** The shape of a sheet, larger for larger paper; decorative. */
function formatDrawing({ width, height, paper }: PageSize): TemplateResult {
  const longer = paper ? Math.max(paper.width, paper.height) / 420 : 0.86;
  const scale = (side * (0.35 + 0.6 * longer)) / Math.max(width, height);
  const [wide, high] = [width * scale, height * scale];
  return html`<svg width=${side} height=${side} viewBox="0 0 ${side} ${side}" aria-hidden="true">
    ${svg`<rect x=${(side - wide) / 2} y=${(side - high) / 2} width=${wide} height=${high} rx="1.5" />`}
  </svg>`;
}
