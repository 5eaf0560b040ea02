import { html, LitElement, nothing, type PropertyValues, svg, unsafeCSS } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Bounds } from '../../geometry/bounds-of';
import type { Kept } from '../../plan/filter/kept';
import type { GeoFile, Plan } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';
import type { AppState, Lang, LayerId } from '../../state/app-state';
import { type DrawingKind, initialThematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import { valueTexts } from '../../style/classes/value-texts';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import type { Padding } from '../camera';
import { markFirstIdle } from '../idle/mark-first-idle';
import { areaPaint } from './area-paint';
import { circlesTemplate } from './circles-template';
import { filteredOf } from './filtered-of';
import { labelsTemplate } from './labels-template';
import { type MapCircle, mapCircles } from './map-circles';
import { pickAt } from './pick-at';
import { type PlacedText, placeMapLabels } from './place-map-labels';
import { selectionTemplate } from './selection-template';
import { shapeTemplate } from './shape-template';
import staticMapCss from './static-map.css?inline';
import { type StaticScene, staticScene } from './static-scene';
import { symbolTemplate } from './symbol-template';
import type { MapSymbol } from './symbols-of';

declare global {
  interface HTMLElementTagNameMap {
    'static-map': StaticMap;
  }
}

const sceneInputs = ['plan', 'layers', 'home', 'size', 'padding', 'language', 'scheme'];
const labelInputs = ['classified', 'drawing', 'selected', 'kept', 'bare'];

/**
 * The map as a drawing, for machines without WebGL: the same data, colours and symbols, fitted to the
 * window, with features to point at and to reach by keyboard.
 *
 * @fires map-pick - click or Enter: ids under the pointer or of the focused feature, topmost first
 * @fires map-hover - id of the feature under the pointer, or null
 */
@customElement('static-map')
export class StaticMap extends LitElement {
  @property({ attribute: false }) plan?: Plan;
  @property({ attribute: false }) layers?: AppState['layers'];
  /** The measure that is shown; null: none. */
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) drawing: DrawingKind = initialThematic.drawing;
  /** Ids of areas to point out. */
  @property({ attribute: false }) emphasised: readonly string[] = [];
  /** What the filter keeps; null: there is none. */
  @property({ attribute: false }) kept: Kept | null = null;
  /** How strongly all layers but the areas' are drawn, 0 to 1. */
  @property({ attribute: false }) quiet = 1;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  @property({ attribute: false }) language: Lang = 'zh';
  /** West, south, east, north in degrees: what is fitted to the window; null: the whole city. */
  @property({ attribute: false }) home: Bounds | null = null;
  /** How much of each edge is covered, in pixels. */
  @property({ attribute: false }) padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** Without a scale, for a picture that has one beside it. */
  @property({ type: Boolean }) bare = false;
  /** The map's name for a screen reader. */
  @property() label = '';

  @state() private size = { width: 0, height: 0 };
  @state() private hovered: string | null = null;

  private scene: StaticScene | null = null;
  private circles: readonly MapCircle[] = [];
  private texts: readonly PlacedText[] = [];
  private readonly observer = new ResizeObserver(() => this.measure());

  static override styles = unsafeCSS(staticMapCss);

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { plan, layers, home, size, padding, language, scheme } = this;
    const measured = this.classified !== null;
    const other = changed.has('classified') && measured !== (changed.get('classified') != null);
    const anew = other || sceneInputs.some((name) => changed.has(name));
    if (!plan || !layers || size.width === 0) this.scene = null;
    else if (anew)
      this.scene = staticScene({ plan, layers, home, measured, size, padding, language, scheme });
    if (plan && this.scene && (anew || labelInputs.some((name) => changed.has(name))))
      this.letter(plan, this.scene);
  }

  private letter(plan: Plan, scene: StaticScene): void {
    const { classified, drawing, selected, kept, language, scheme, bare } = this;
    this.circles =
      classified && drawing === 'symbols'
        ? mapCircles(plan.geo.counties, classified, scene.frame, scheme)
        : [];
    const values = classified && valueTexts(classified);
    const shown = { ...scene, circles: this.circles, values, selected, kept, language };
    this.texts = placeMapLabels({ ...shown, scale: !bare });
  }

  protected override updated(): void {
    if (this.scene) markFirstIdle();
  }

  override render() {
    const { scene, layers, size, scheme, language, kept } = this;
    if (!scene || !layers) return nothing;
    const layer = (id: LayerId, content: unknown) =>
      layers[id].visible
        ? svg`<g opacity=${layers[id].opacity * (id === 'areas' ? 1 : this.quiet)}>${content}</g>`
        : nothing;
    const points = (id: MapSymbol['layer']) =>
      layer(
        id,
        scene.symbols.filter((one) => one.layer === id).map((one) => this.renderSymbol(one)),
      );
    return html`<svg width=${size.width} height=${size.height} role="group" aria-label=${this.label}
      @click=${this.onClick} @pointermove=${this.onMove} @pointerleave=${this.onLeave} @keydown=${this.onKey}>
      <defs>${scene.patterns}</defs>
      <rect width=${size.width} height=${size.height} fill=${mapColours[scheme].sea} />
      ${scene.surroundings}
      ${layer('areas', [this.renderShapes('counties', scene), scene.cityBorder])}
      ${layer('water', scene.water)}
      ${layer('corridor', this.renderShapes('corridor', scene))}
      ${layer('belts', this.renderShapes('belts', scene))}
      ${layer('transport', scene.transport)}
      ${this.renderSelection(scene, layers)}
      ${layer('areas', circlesTemplate(this.circles))}
      ${points('places')} ${points('cities')} ${points('platforms')}
      ${labelsTemplate(this.texts, language, mapColours[scheme], kept)} ${this.bare ? nothing : scene.scale}
    </svg>`;
  }

  /** Its middle: latitude in degrees, and metres to a CSS pixel there; null before it is drawn. */
  get middle(): { latitude: number; metresPerPixel: number } | null {
    const { scene, size } = this;
    if (!scene) return null;
    const [, latitude] = scene.frame.toDegrees(size.width / 2, size.height / 2);
    return { latitude, metresPerPixel: 1000 / scene.frame.kilometre };
  }

  private renderShapes(file: GeoFile, { paths }: StaticScene) {
    return (this.plan?.geo[file].features ?? []).map((feature) =>
      shapeTemplate(
        feature,
        {
          name: this.nameOf(feature.properties),
          path: paths.get(feature.properties.id) ?? '',
          paint:
            file === 'counties'
              ? areaPaint(this.classified, this.drawing, this.scheme, feature.properties.id)
              : null,
          emphasised: this.emphasised.includes(feature.properties.id),
          hovered: this.hovered === feature.properties.id,
          selected: this.selected === feature.properties.id,
          filtered: filteredOf(this.kept, feature.properties.id, this.scheme),
        },
        mapColours[this.scheme],
      ),
    );
  }

  private renderSelection({ paths, symbols }: StaticScene, layers: AppState['layers']) {
    const { selected, plan } = this;
    const has = (layer: LayerId, file: GeoFile) =>
      layers[layer].visible && plan?.geo[file].features.some(({ properties }) => properties.id === selected);
    const shown = has('areas', 'counties') || has('corridor', 'corridor') || has('belts', 'belts');
    return selectionTemplate(
      (shown && paths.get(selected ?? '')) || null,
      symbols.find(({ properties }) => properties.id === selected),
      mapColours[this.scheme],
    );
  }

  private renderSymbol(symbol: MapSymbol) {
    const { properties } = symbol;
    const filtered = filteredOf(this.kept, properties.id, this.scheme);
    const { symbolEdge } = mapColours[this.scheme];
    const selected = this.selected === properties.id;
    return symbolTemplate(symbol, this.nameOf(properties), selected, filtered, symbolEdge);
  }

  private nameOf({ name_zh, name_en }: Properties): string {
    return this.language === 'zh' ? name_zh : name_en;
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  }

  private readonly onClick = (event: MouseEvent) => {
    this.pick(
      pickAt(this.renderRoot as ShadowRoot, event.clientX, event.clientY),
      event.clientX,
      event.clientY,
    );
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const feature = event.target instanceof SVGElement ? event.target.closest<SVGElement>('.feature') : null;
    if (!feature || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    const { x, y, width, height } = feature.getBoundingClientRect();
    this.pick([feature.dataset['id'] ?? ''], x + width / 2, y + height / 2);
  };

  private pick(ids: string[], clientX: number, clientY: number): void {
    const point = this.pointAt(clientX, clientY);
    this.tell('map-pick', { ids, point, lngLat: this.scene?.frame.toDegrees(point.x, point.y) ?? [0, 0] });
  }

  private readonly onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const id = pickAt(this.renderRoot as ShadowRoot, event.clientX, event.clientY)[0] ?? null;
    if (id === null && this.hovered === null) return;
    this.hovered = id;
    this.tell('map-hover', { id, point: this.pointAt(event.clientX, event.clientY) });
  };

  private readonly onLeave = (event: PointerEvent) => {
    if (this.hovered === null) return;
    this.hovered = null;
    this.tell('map-hover', { id: null, point: this.pointAt(event.clientX, event.clientY) });
  };

  private pointAt(clientX: number, clientY: number) {
    const { left, top } = this.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
