import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { columnSize } from '../../style/columns/column-size';
import { idle } from '../idle';
import { columnLayers } from './column-layers';
import type { DeckLayer } from './deck-layer';

/** deck.gl on one map, in the map's own WebGL context; it goes with the map. */
export class DeckHost {
  readonly #overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  #layers: readonly DeckLayer[] = [];
  /** Layers that deck.gl has found their place for. */
  #placed: ReadonlySet<string> = new Set();
  #waiting = false;
  #scale = 1;

  constructor(private readonly map: MapLibreMap) {
    this.#scale = scaleAt(map.getZoom());
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
    if (this.#waiting) return;
    this.#waiting = true;
    void idle(this.map).then(() => {
      this.#waiting = false;
      this.#placed = new Set(this.#layers.map(({ id }) => id));
      this.#push();
    });
  }

  /** Id of the feature whose column is at a point of the screen, in CSS pixels; null where there is none. */
  pick(x: number, y: number): string | null {
    if (this.#placed.size === 0) return null;
    const column: { id: string } | undefined = this.#overlay.pickObject({ x, y, radius: 2 })?.object;
    return column?.id ?? null;
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

function scaleAt(zoom: number): number {
  return Math.min(1, 2 ** (columnSize.fullZoom - zoom));
}
