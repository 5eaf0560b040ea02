import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import type { LegendItem } from '../../map/layers/parts/legend-item';
import { planLayer } from '../../map/layers/registry';
import type { Features, GeoFile, Plan } from '../../plan/plan';
import { type Layers, layerOf, type PlanLayerId } from '../../state/layers';
import type { Scheme } from '../../style/scheme';
import { planContext } from '../../ui/contexts';
import { frameOf } from '../../ui/frame-of';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { foldHead } from '../../ui/parts/fold-head';
import { roomy } from '../../ui/roomy';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import foldCss from '../../ui/styles/fold.css?inline';
import switchCss from '../../ui/styles/switch.css?inline';
import { legendLabel } from './legend-label';
import { type LegendRow, legendOf, type NumberedName } from './legend-of';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'layer-panel': LayerPanel;
  }
}

/** The layers from the top of the map down: shown or not, how strongly, and what their symbols mean. */
@customElement('layer-panel')
export class LayerPanel extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @consume({ context: planContext, subscribe: true })
  @state()
  private plan?: Plan;

  @property({ attribute: false }) layers?: Layers;
  @property({ attribute: false }) geo?: Readonly<Record<GeoFile, Features>>;
  /** Ids of the features with a number on the map in place of a name. */
  @property({ attribute: false }) numbered: ReadonlySet<string> = new Set();
  @property({ attribute: false }) scheme: Scheme = 'light';
  /** A button that opens the panel over the map, for narrow windows. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Folded until the reader opens it, as while another legend needs the room. */
  @property({ type: Boolean }) folded = false;
  /** null: open where there is room for it. */
  @property({ attribute: false }) open: boolean | null = null;

  /** The layers whose opacity slider is revealed. */
  @state() private revealed: ReadonlySet<PlanLayerId> = new Set();

  static override styles = styleSheets(chromeCss, foldCss, switchCss, panelCss);

  override render() {
    if (!this.locale || !this.layers || !this.geo) return nothing;
    const open = this.open ?? (!this.compact && !this.folded && frameOf(this).width > roomy);
    const { title, short } = this.locale.m.chrome.layers;
    return html`<h2>
        ${foldHead({
          sign: 'layers',
          title,
          short,
          open,
          brief: this.compact && !open,
          turn: () => this.turn(!open),
        })}
      </h2>
      <ul id="rows" ?hidden=${!open} @keydown=${this.onKey}>
        ${open ? legendOf(this.layers, this.geo, this.numbered).map((row) => this.renderRow(row)) : nothing}
      </ul>`;
  }

  private renderRow(row: LegendRow) {
    const m = this.locale?.m.chrome.layers;
    if (!m || !this.locale || !this.layers) return nothing;
    const layer = layerOf(this.layers, row.layer);
    const { name: named, note } = planLayer(row.layer);
    const name = this.locale.text(named);
    const revealed = this.revealed.has(row.layer);
    return html`<li data-layer=${row.layer}>
      <div class="row">
        <label>
          <input type="checkbox" role="switch" .checked=${layer.visible} @change=${(event: Event) =>
            this.show(row.layer, (event.target as HTMLInputElement).checked)} />
          <span class="name">${name}</span>
        </label>
        ${row.geometry ? html`<span class="class" title=${m[`${row.geometry}Note`]}>${m[row.geometry]}</span>` : nothing}
        <button type="button" class="more" title=${m.options(name)} aria-label=${m.options(name)}
          aria-expanded=${revealed} @click=${() => this.reveal(row.layer)}>
          ${icon('chevron', revealed ? 180 : 0)}
        </button>
      </div>
      ${revealed ? this.renderFade(row) : nothing}
      ${note && layer.visible ? html`<p class="caption">${this.locale.text(note)}</p>` : nothing}
      ${row.items.length > 0 ? this.renderLegend(row.items) : nothing}
      ${row.numbers.length > 0 ? this.renderNumbers(row.numbers) : nothing}
    </li>`;
  }

  private renderFade({ layer, geometry }: LegendRow) {
    const m = this.locale?.m.chrome.layers;
    if (!m || !this.layers) return nothing;
    const percent = Math.round(layerOf(this.layers, layer).opacity * 100);
    return html`<div class="options">
      <label>
        <span>${m.opacity}</span>
        <input type="range" min="10" max="100" step="5" .value=${String(percent)}
          aria-valuetext=${`${percent} %`} @input=${(event: Event) =>
            this.fade(layer, Number((event.target as HTMLInputElement).value) / 100)} />
        <output>${percent} %</output>
      </label>
      ${geometry ? html`<p>${m[`${geometry}Note`]}</p>` : nothing}
    </div>`;
  }

  private renderNumbers(numbers: readonly NumberedName[]) {
    const { locale } = this;
    return html`<p class="caption">${locale?.m.chrome.legend.numbers}</p>
      <ul class="numbers">${numbers.map(({ number, name }) => html`<li><b>${number}</b> ${locale?.text(name)}</li>`)}</ul>`;
  }

  private renderLegend(items: readonly LegendItem[]) {
    const industries = items.filter((item) => item.name === null);
    const others = items.filter((item) => item.name !== null);
    return html`<ul class="legend">${others.map((item) => this.renderItem(item))}</ul>
      ${
        industries.length > 0
          ? html`<p class="caption">${this.locale?.m.chrome.legend.industries}</p>
            <ul class="legend">${industries.map((item) => this.renderItem(item))}</ul>`
          : nothing
      }`;
  }

  private renderItem(item: LegendItem) {
    if (!this.locale) return nothing;
    return html`<li>${item.swatch(this.scheme)}<span>${legendLabel(item, this.locale, this.plan)}</span></li>`;
  }

  private turn(open: boolean): void {
    this.open = open;
  }

  private reveal(layer: PlanLayerId): void {
    const next = new Set(this.revealed);
    if (!next.delete(layer)) next.add(layer);
    this.revealed = next;
  }

  private show(layer: PlanLayerId, visible: boolean): void {
    this.dispatchEvent(new IntentEvent({ type: 'show-layer', layer, visible }));
  }

  private fade(layer: PlanLayerId, opacity: number): void {
    this.dispatchEvent(new IntentEvent({ type: 'fade-layer', layer, opacity }));
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.compact || event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.head')?.focus();
  }
}
