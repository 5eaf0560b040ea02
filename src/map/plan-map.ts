import { html, LitElement, type PropertyValues, svg, unsafeCSS } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Map as MapLibreMap } from 'maplibre-gl';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import type { Bounds } from '../geometry/bounds-of';
import type { View } from '../state/view';
import type { Scheme } from '../style/scheme';
import { Camera, type Padding } from './camera';
import { createMap } from './create-map';
import { followPixelRatio } from './follow-pixel-ratio';
import { type GestureHelp, setGestures } from './gestures';
import { idle } from './idle/idle';
import { markFirstIdle } from './idle/mark-first-idle';
import { LayerStack } from './layer-stack';
import { MapError } from './map-error';
import { type Hover, MapPointer, type Pick } from './map-pointer';
import planMapCss from './plan-map.css?inline';
import { sameValue } from './same-value';

declare global {
  interface HTMLElementTagNameMap {
    'plan-map': PlanMap;
  }
  interface HTMLElementEventMap {
    'map-view': CustomEvent<View>;
    'map-move': CustomEvent<void>;
    'map-pick': CustomEvent<Pick>;
    'map-hover': CustomEvent<Hover>;
    'map-numbers': CustomEvent<readonly string[]>;
    'map-ready': CustomEvent<void>;
    'map-failed': CustomEvent<unknown>;
    'map-error': CustomEvent<unknown>;
  }
}

/** The map moves when these change in value, not whenever somebody writes them again. */
const differs = (next: unknown, before: unknown) => !sameValue(next, before);

/**
 * The map. Its children are layer elements; their order in the document is their order on the map.
 *
 * @fires map-view - where the reader moved the map to, at the end of the move
 * @fires map-move - each step of a move, whoever asked for it, but for what it follows another map in
 * @fires map-pick - click or Enter: ids under the pointer or crosshair, topmost first; none on Escape
 * @fires map-hover - id of the feature under the pointer, or null
 * @fires map-numbers - ids of the features that have a number in place of a name
 * @fires map-ready - everything is drawn for the first time
 * @fires map-failed - there is no WebGL 2
 * @fires map-error - the error of a layer or of MapLibre, which would otherwise be lost
 */
@customElement('plan-map')
export class PlanMap extends LitElement {
  static override styles = [unsafeCSS(maplibreCss), unsafeCSS(planMapCss)];

  /** null: the whole of `initialBounds`, fitted to the free part of the window. */
  @property({ attribute: false }) view: View | null = null;
  /** West, south, east, north in degrees. */
  @property({ attribute: false, hasChanged: differs }) initialBounds: Bounds = [119.2, 28.5, 120.8, 29.7];
  /** Whether it flies to another view, slowly enough to be followed, instead of going there at once. */
  @property({ type: Boolean }) flight = false;
  /** How far the view of the whole of `initialBounds` is tilted, in degrees. */
  @property({ type: Number }) initialPitch = 0;
  /** How much of each edge is covered, in pixels. */
  @property({ attribute: false, hasChanged: differs }) padding: Padding = {
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  };
  @property() scheme: Scheme = 'light';
  /** How one zooms and moves a map that leaves the wheel and one finger to the page around it; null: it takes them itself. */
  @property({ attribute: false }) gestures: GestureHelp | null = null;
  /** Pixels to a CSS pixel, of a map that is made to be a picture; null: as the screen has it. Fixed once the map is there. */
  @property({ attribute: false }) pixelRatio: number | null = null;
  /** The map's name for a screen reader. */
  @property() label = '';
  @query('.canvas') private container!: HTMLElement;

  #map: MapLibreMap | null = null;
  #camera: Camera | null = null;
  #pointer: MapPointer | null = null;
  #unfollow: (() => void) | null = null;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #stack = new LayerStack(
    this,
    (error) => this.#tell('map-error', error),
    (ids) => this.#tell('map-numbers', ids),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('layer-change', this.#onLayer);
    // A map that comes back into the document is built anew by `updated`.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('layer-change', this.#onLayer);
    this.#stack.detach();
    this.#pointer?.stop();
    this.#unfollow?.();
    this.#map?.remove();
    this.#map = this.#camera = this.#pointer = null;
  }

  protected override render() {
    return html`
      <div class="canvas"></div>
      <svg class="crosshair" viewBox="0 0 32 32" aria-hidden="true">
        ${svg`<circle cx="16" cy="16" r="6" /><path d="M16 1V12M16 20V31M1 16H12M20 16H31" />`}
      </svg>
      <div class="corner"><slot name="corner"></slot></div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const fresh = !this.#map;
    if (fresh) this.#build();
    if (fresh || changed.has('label')) this.#map?.getCanvas().setAttribute('aria-label', this.label);
    if (!fresh && this.#map && changed.has('gestures')) setGestures(this.#map, this.gestures);
    if (
      fresh ||
      changed.has('view') ||
      changed.has('initialBounds') ||
      changed.has('initialPitch') ||
      changed.has('padding')
    )
      this.#place();
  }

  /** Zooms by so many levels, as the reader's own move. */
  zoomBy(delta: number): void {
    if (this.#map) this.#camera?.byReader({ zoom: this.#map.getZoom() + delta });
  }

  /** Turns north up and lays the map flat, as the reader's own move. */
  northUp(): void {
    this.#camera?.byReader({ bearing: 0, pitch: 0 });
  }

  /** Shows exactly what another map shows. */
  follow(leader: PlanMap): void {
    if (leader.#camera) this.#camera?.follow(leader.#camera);
  }

  /** The view that shows all of the bounds in the free part of the map. */
  viewFor(bounds: Bounds): View | null {
    return this.#camera?.viewFor(bounds) ?? null;
  }

  /** Whether all of the bounds are in the free part of the map now. */
  shows(bounds: Bounds): boolean {
    return this.#camera?.shows(bounds) ?? false;
  }

  /** Where a position lies in the element, in CSS pixels. */
  project(lngLat: [number, number]): { x: number; y: number } {
    return this.#map?.project(lngLat) ?? { x: Number.NaN, y: Number.NaN };
  }

  /** Resolves when everything asked of the map so far is drawn, what deck.gl draws too; never after its removal. */
  async settled(): Promise<void> {
    await this.updateComplete;
    if (!this.#map) return;
    await idle(this.#map);
    await this.#stack.settled();
  }

  /** The map itself, for tests and for picture export; layers are written by the stack alone. */
  get map(): MapLibreMap | null {
    return this.#map;
  }

  /** In CSS pixels. */
  get size(): { width: number; height: number } {
    return { width: this.clientWidth, height: this.clientHeight };
  }

  #build(): void {
    let map: MapLibreMap;
    try {
      map = createMap(this.container, this.#calm.matches, this.gestures, this.pixelRatio);
    } catch (error) {
      this.#tell('map-failed', error);
      return;
    }
    this.#map = map;
    if (this.pixelRatio === null) this.#unfollow = followPixelRatio(map);
    this.#camera = new Camera(
      map,
      () => this.#calm.matches,
      (view) => this.#tell('map-view', view),
      () => this.#tell('map-move', undefined),
    );
    this.#pointer = new MapPointer(
      map,
      (point) => this.#stack.pick(point),
      (pick) => this.#tell('map-pick', pick),
      (hover) => this.#tell('map-hover', hover),
    );
    map.on('error', (event) => this.#tell('map-error', errorOf(event)));
    map.on('resize', () => this.#camera?.refit(this.initialBounds, this.initialPitch));
    map.once('style.load', () => this.#stack.attach(map));
    map.once('idle', () => this.#ready());
  }

  #place(): void {
    const { top, right, bottom, left } = this.padding;
    this.style.setProperty('--corner-bottom', `${bottom}px`);
    this.style.setProperty('--centre-x', `calc(50% + ${(left - right) / 2}px)`);
    this.style.setProperty('--centre-y', `calc(50% + ${(top - bottom) / 2}px)`);
    this.#camera?.show(this.view, this.initialBounds, this.initialPitch, this.padding, this.flight);
  }

  #ready(): void {
    markFirstIdle();
    this.#tell('map-ready', undefined);
  }

  readonly #onLayer = () => this.#stack.update();

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** MapLibre names the source that an error is about beside it, where there is one. */
function errorOf(event: { error: unknown; sourceId?: unknown }): unknown {
  return typeof event.sourceId === 'string'
    ? new MapError(`source ${event.sourceId}`, event.error)
    : event.error;
}
