import { WebMercatorViewport } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { columnSize } from '../../style/columns/column-size';
import { idle } from '../idle';
import { columnAt } from './column-at';
import { columnLayers } from './column-layers';
import type { DeckLayer } from './deck-layer';

/** deck.gl on one map, in the map's own WebGL context; it goes with the map. */
export class DeckHost {
  readonly #overlay: MapLibreOverlay;
  #layers: readonly DeckLayer[] = [];
  /** Layers that deck.gl has found their place for. */
  #placed: ReadonlySet<string> = new Set();
  #waiting: Promise<void> | null = null;
  #scale: number;

  constructor(private readonly map: MapLibreMap) {
    this.#scale = scaleAt(map.getZoom());
    const settings = { interleaved: true, layers: [], parent: aside() };
    this.#overlay = new MapLibreOverlay(settings);
    map.addControl(this.#overlay);
    map.on('zoom', () => this.#resize());
  }

  /**
   * Draws these layers and no others. deck.gl finds a layer's place only while the map's style is loaded,
   * and draws it over everything else until then: what is new waits for that.
   */
  show(layers: readonly DeckLayer[]): void {
    this.#layers = layers;
    if (layers.every(({ id }) => this.#placed.has(id))) this.#push();
    this.#waiting ??= idle(this.map).then(() => {
      this.#waiting = null;
      this.#placed = new Set(this.#layers.map(({ id }) => id));
      this.#push();
    });
  }

  /** Resolves when no layer waits for its place. */
  get settled(): Promise<void> {
    return this.#waiting ?? Promise.resolve();
  }

  /** Id of the feature whose column is at a point of the screen, in CSS pixels; null where there is none. */
  pick(point: { readonly x: number; readonly y: number }): string | null {
    const viewport = viewportOf(this.map);
    return columnAt(this.#layers, this.#scale, (at) => viewport.project(at), point);
  }

  #resize(): void {
    const scale = scaleAt(this.map.getZoom());
    if (scale === this.#scale) return;
    this.#scale = scale;
    if (!this.#waiting) this.#push();
  }

  #push(): void {
    this.#overlay.setProps({ layers: this.#layers.map((layer) => columnLayers(layer, this.#scale)) });
  }
}

/** deck.gl's view of what the map shows. */
function viewportOf(map: MapLibreMap): WebMercatorViewport {
  const { lng: longitude, lat: latitude } = map.getCenter();
  const { clientWidth: width, clientHeight: height } = map.getCanvas();
  const [zoom, pitch, bearing] = [map.getZoom(), map.getPitch(), map.getBearing()];
  const padding = { top: 0, right: 0, bottom: 0, left: 0, ...map.getPadding() };
  return new WebMercatorViewport({ width, height, longitude, latitude, zoom, pitch, bearing, padding });
}

/**
 * Where deck.gl listens for the pointer and sets its cursor: outside the page. The map has one handler for
 * all that is on it.
 */
function aside(): HTMLElement {
  const parent = document.createElement('div');
  parent.append(Object.assign(document.createElement('div'), { className: 'deck-events-root' }));
  return parent;
}

function scaleAt(zoom: number): number {
  return Math.min(1, 2 ** (columnSize.fullZoom - zoom));
}
