import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { planLayers } from '../../map/layers/registry';
import { matchFilter } from '../../plan/filter/match-filter';
import { changedTargets } from '../../plan/scenario/apply-scenario';
import type { AppState } from '../../state/app-state';
import { layerIds, layerOf, type PlanLayerId } from '../../state/layers';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import type { Failure } from '../../ui/failure';
import { reportTemplate } from '../../ui/failure';
import { saveFile } from '../../ui/parts/save-file';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import exportCss from './export.css?inline';
import { FocusKeeper } from './focus-keeper';
import { GeopackageWantedEvent } from './geopackage-wanted-event';
import {
  type Downloaded,
  type DownloadFormat,
  type DownloadLayer,
  downloadFormats,
} from './model/downloaded';
import { downloadLayer, layerFeatures } from './model/layer-features';

declare global {
  interface HTMLElementTagNameMap {
    'data-form': DataForm;
  }
}

/** Which layers to download, in which format; those that the map shows are chosen beforehand. */
@customElement('data-form')
export class DataForm extends PlanElement {
  static override styles = styleSheets(cardCss, formCss, exportCss);

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});

  /** null: the layers that the map shows. */
  @state() private chosen: ReadonlySet<PlanLayerId> | null = null;
  @state() private format: DownloadFormat = 'geojson';
  /** Whether a filter that is on counts here too. */
  @state() private matchesOnly = true;
  @state() private said = '';
  @state() private fault = '';
  @state() private failure: Failure | null = null;
  /** Calls off the file that is being written; null: none is. */
  @state() private writing: AbortController | null = null;

  constructor() {
    super();
    new FocusKeeper(this, 'form > .buttons');
  }

  override render() {
    const { picture, data: messages } = this.locale.m.exporting;
    return html`<h3>${messages.title}</h3>
      <p class="soft">${messages.lead}</p>
      <form @submit=${this.#onSubmit}>
        ${this.#layers()} ${this.#matches()} ${this.#formats()}
        ${changedTargets(this.plan) > 0 ? html`<p class="soft">${messages.printed}</p>` : nothing}
        <p class="buttons">
          <button class="primary" type="submit" ?disabled=${this.writing !== null}>${messages.save}</button>
          ${this.writing ? html`<button type="button" @click=${() => this.writing?.abort()}>${picture.cancel}</button>` : nothing}
        </p>
      </form>
      <p class="said" role="status">${this.writing ? messages.saving : this.said}</p>
      <div role="alert">
        ${this.fault ? html`<p class="fault">${this.fault}</p>` : nothing}
        ${this.failure ? reportTemplate(this.failure, this.locale.lang) : nothing}
      </div>`;
  }

  #layers() {
    const { data: messages } = this.locale.m.exporting;
    const chosen = this.#chosen;
    return html`<fieldset>
      <legend>${messages.layers}</legend>
      <div class="layers">
        ${planLayers.toReversed().map((entry) => {
          const { id, name } = entry;
          const count = layerFeatures(this.plan.geo, entry, this.#filter).length;
          return html`<label class="choice">
            <input type="checkbox" name=${id} .checked=${chosen.has(id)} @change=${() => this.#turn(id)} />
            <span>${this.locale.text(name)}${layerOf(this.app.layers, id).visible ? '' : ` ${messages.hidden}`}</span>
            <span class="count">${messages.count(String(count))}</span>
          </label>`;
        })}
      </div>
      <p class="buttons">
        <button type="button" @click=${() => this.#choose(new Set(layerIds))}>${messages.all}</button>
        <button type="button" @click=${() => this.#choose(new Set())}>${messages.none}</button>
      </p>
    </fieldset>`;
  }

  #matches() {
    const filterMatch = this.#filterMatch;
    if (!filterMatch) return nothing;
    const { geo } = this.plan;
    const count = Object.values(geo)
      .flatMap(({ features }) => features)
      .filter(({ properties }) => filterMatch.has(properties.id)).length;
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.matchesOnly} @change=${() => {
        this.matchesOnly = !this.matchesOnly;
      }} />
      <span>${this.locale.m.exporting.data.matchesOnly(String(count))}</span>
    </label>`;
  }

  #formats() {
    const messages = this.locale.m.exporting.data;
    return html`<fieldset>
      <legend>${messages.format}</legend>
      <div class="choices">
        ${downloadFormats.map(
          (format) => html`<label class="choice">
            <input type="radio" name="format" .checked=${format === this.format} @change=${() => {
              this.format = format;
            }} />
            <span>${messages.formats[format]}</span>
          </label>`,
        )}
      </div>
      <p class="soft">${messages.notes[this.format]}</p>
    </fieldset>`;
  }

  get #chosen(): ReadonlySet<PlanLayerId> {
    return this.chosen ?? new Set(layerIds.filter((id) => layerOf(this.app.layers, id).visible));
  }

  /** What the view's filter keeps; null: there is none. */
  get #filterMatch() {
    return matchFilter(this.plan, this.app.filter);
  }

  get #filter() {
    return this.matchesOnly ? this.#filterMatch : null;
  }

  #turn(id: PlanLayerId): void {
    const next = new Set(this.#chosen);
    if (!next.delete(id)) next.add(id);
    this.#choose(next);
  }

  #choose(chosen: ReadonlySet<PlanLayerId>): void {
    this.chosen = chosen;
    this.said = this.fault = '';
    this.failure = null;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { picture, data: messages } = this.locale.m.exporting;
    const layers = this.#wanted();
    const count = layers.reduce((sum, { features }) => sum + features.length, 0);
    this.said = this.fault = '';
    this.failure = null;
    if (count === 0) {
      this.fault = messages.empty;
      return;
    }
    const writing = new AbortController();
    const { signal } = writing;
    this.writing = writing;
    try {
      const { downloadFile } = await import('./model/download-file');
      const { document, sections, citations } = this.plan;
      const { name, content, type } = await downloadFile(
        this.format,
        'jinhua-layers',
        {
          plan: { document, sections, citations },
          layers,
          language: this.locale.lang,
          boundaries: this.site.boundarySource,
        },
        (downloaded) => this.#geopackage(downloaded, signal),
      );
      signal.throwIfAborted();
      saveFile(name, [content], type);
      this.said = messages.saved(name, String(count));
    } catch (error) {
      if (signal.aborted) {
        this.said = picture.cancelled;
        return;
      }
      this.fault = messages.failed;
      this.failure = { where: `download ${this.format}`, error };
    } finally {
      this.writing = null;
    }
  };

  async #geopackage(downloaded: Downloaded, signal: AbortSignal) {
    const event = new GeopackageWantedEvent(downloaded, signal);
    this.dispatchEvent(event);
    if (!event.bytes) throw new Error('nobody writes GeoPackages');
    return event.bytes;
  }

  /** The chosen layers with what there is of them, from the top of the map down. */
  #wanted(): DownloadLayer[] {
    const chosen = this.#chosen;
    return planLayers
      .toReversed()
      .filter(({ id }) => chosen.has(id))
      .map((entry) => downloadLayer(entry, this.plan.geo, this.#filter))
      .filter(({ features }) => features.length > 0);
  }
}
