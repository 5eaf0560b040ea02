import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Bounds } from '../../geometry/bounds-of';
import type { FilterMatch } from '../../plan/filter/filter-match';
import { type MapAnswer, noAnswer } from '../../plan/filter/map-answer';
import type { Plan } from '../../plan/plan';
import type { Lang } from '../../state/app-state';
import type { Layers } from '../../state/layers';
import { type DrawingKind, initialThematic } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import { valueTexts } from '../../style/classes/value-texts';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import type { Padding } from '../camera';
import { markFirstIdle } from '../idle/mark-first-idle';
import { featureNumbers } from '../layers/parts/feature-numbers';
import { layersTemplate } from './layers-template';
import { type MapCircle, mapCircles } from './map-circles';
import { placeMapLabels } from './place-map-labels';
import type { PlacedText } from './placed-text';
import staticMapCss from './static-map.css?inline';
import { type StaticScene, staticScene } from './static-scene';

declare global {
  interface HTMLElementTagNameMap {
    'static-map': StaticMap;
  }
}

const sceneInputs = ['plan', 'layers', 'initialBounds', 'size', 'padding', 'language', 'scheme'];
const labelInputs = ['classified', 'drawing', 'selected', 'filterMatch', 'bare'];

/**
 * The map as a drawing, for machines without WebGL: the same data, colours and symbols, fitted to the
 * window, with features to point at and to reach by keyboard.
 *
 * @fires map-pick - click or Enter: ids under the pointer or of the focused feature, topmost first
 * @fires map-numbers - ids of the features that have a number in place of a name
 * @fires map-hover - id of the feature under the pointer, or null
 */
@customElement('static-map')
export class StaticMap extends LitElement {
  @property({ attribute: false }) plan?: Plan;
  @property({ attribute: false }) layers?: Layers;
  /** The measure that is shown; null: none. */
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) drawing: DrawingKind = initialThematic.drawing;
  /** Ids of areas to point out. */
  @property({ attribute: false }) emphasised: readonly string[] = [];
  /** What the filter keeps; null: there is none. */
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  /** What the page beside it says of its features. */
  @property({ attribute: false }) answer: MapAnswer = noAnswer;
  /** How strongly all layers but the areas' are drawn, 0 to 1. */
  @property({ attribute: false }) quiet = 1;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  @property({ attribute: false }) language: Lang = 'zh';
  /** West, south, east, north in degrees: what is fitted to the window; null: the whole city. */
  @property({ attribute: false }) initialBounds: Bounds | null = null;
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
  /** The numbered features as last told. */
  private told: readonly string[] = [];
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
    const { plan, layers, initialBounds, size, padding, language, scheme } = this;
    const measured = this.classified !== null;
    const other = changed.has('classified') && measured !== (changed.get('classified') != null);
    const anew = other || sceneInputs.some((name) => changed.has(name));
    if (!plan || !layers || size.width === 0) this.scene = null;
    else if (anew)
      this.scene = staticScene({ plan, layers, initialBounds, measured, size, padding, language, scheme });
    if (plan && this.scene && (anew || labelInputs.some((name) => changed.has(name))))
      this.letter(plan, this.scene);
  }

  private letter(plan: Plan, scene: StaticScene): void {
    const { classified, drawing, selected, filterMatch, language, scheme, bare } = this;
    this.circles =
      classified && drawing === 'symbols'
        ? mapCircles(plan.geo.counties, classified, scene.frame, scheme)
        : [];
    const values = classified && valueTexts(classified, language);
    const numbers = featureNumbers(plan.geo);
    const shown = { ...scene, circles: this.circles, values, numbers, selected, filterMatch, language };
    this.texts = placeMapLabels({ ...shown, scale: !bare });
  }

  protected override updated(): void {
    if (this.scene) markFirstIdle();
    const { numbered } = this;
    if (String(numbered) === String(this.told)) return;
    this.told = numbered;
    this.dispatchEvent(new CustomEvent('map-numbers', { detail: numbered, bubbles: true, composed: true }));
  }

  /** Ids of the features that have a number in place of a name. */
  get numbered(): readonly string[] {
    return this.texts.flatMap(({ style, pick }) => (style === 'number' && pick !== null ? [pick] : []));
  }

  override render() {
    const { plan, scene, layers, size, scheme, language, filterMatch, selected, hovered, emphasised, quiet } =
      this;
    if (!plan || !scene || !layers) return nothing;
    const { classified, drawing, circles, texts, bare, answer } = this;
    const look = { answer, scheme, language, filterMatch, selected, hovered, emphasised, quiet, bare };
    return html`<svg width=${size.width} height=${size.height} role="group" aria-label=${this.label}
      @click=${this.onClick} @pointermove=${this.onMove} @pointerleave=${this.onLeave} @keydown=${this.onKey}>
      <defs>${scene.patterns}</defs>
      <rect width=${size.width} height=${size.height} fill=${mapColours[scheme].sea} />
      ${layersTemplate({ plan, scene, layers, classified, drawing, circles, texts, ...look })}
    </svg>`;
  }

  /** Its middle: latitude in degrees, and metres to a CSS pixel there; null before it is drawn. */
  get middle(): { latitude: number; metresPerPixel: number } | null {
    const { scene, size } = this;
    if (!scene) return null;
    const [, latitude] = scene.frame.toDegrees(size.width / 2, size.height / 2);
    return { latitude, metresPerPixel: 1000 / scene.frame.kilometre };
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
    this.pick([feature.dataset.id ?? ''], x + width / 2, y + height / 2);
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

/**
 * Ids of the features at a point of the window (CSS pixels), topmost first, each once: elements with
 * `data-id`. Symbols and labels (`data-over`) win over the ground under them, as on the moving map.
 */
function pickAt(root: DocumentOrShadowRoot, x: number, y: number): string[] {
  const found = root
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGElement>('[data-id]'))
    .filter((element) => element !== null);
  const over = found.filter((element) => element.dataset.over !== undefined);
  return [...new Set((over.length > 0 ? over : found).map((element) => element.dataset.id ?? ''))];
}
