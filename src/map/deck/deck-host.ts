import { type Layer, WebMercatorViewport } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { columnSize } from '../../style/columns/column-size';
import { idle } from '../idle/idle';
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
  /** As deck.gl was last given them. */
  #given: Layer[] = [];
  #drawn: Promise<void> = Promise.resolve();
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
    this.#drawn = Promise.all([this.#waiting, this.#drawn]).then(() => this.#draw());
  }

  /** Resolves when all layers have been drawn. */
  settled(): Promise<void> {
    return this.#drawn;
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
    this.#given = this.#layers.flatMap((layer) => columnLayers(layer, this.#scale));
    this.#overlay.setProps({ layers: this.#given });
  }

  /** deck.gl leaves out what it is not ready for, and asks for no other frame. */
  async #draw(): Promise<void> {
    while (this.#given.filter(isPending).length > 0) await idle(this.map);
  }
}

/** Whether a layer is still to be drawn, and can be. Each draws one of its models; those that it does not use ask for it for ever. */
function isPending(layer: Layer): boolean {
  return layer.getModels().every((model) => model.needsRedraw() && !model.pipeline.isErrored);
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
