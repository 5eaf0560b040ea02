import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DeckHost } from './deck/deck-host';
import type { DeckLayer } from './deck/deck-layer';
import { idle } from './idle/idle';

/**
 * deck.gl for one map. It is heavy: fetched when a layer first needs it, and only once the map has drawn
 * everything else.
 */
export class DeckAdapter {
  #host: DeckHost | null = null;
  #loading: Promise<void> | null = null;
  #stopped = false;
  #layers: readonly DeckLayer[] = [];

  constructor(
    private readonly map: MapLibreMap,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Draws these layers and no others. */
  show(layers: readonly DeckLayer[]): void {
    this.#layers = layers;
    if (this.#host) this.#host.show(layers);
    else if (layers.length > 0 && !this.#loading) this.#loading = this.#load();
  }

  /** Resolves when deck.gl has been fetched and has drawn what it was last given. */
  async settled(): Promise<void> {
    await this.#loading;
    await this.#host?.settled();
  }

  /** Id of the feature that deck.gl has at a point of the screen, in CSS pixels; null where there is none. */
  pick(point: { readonly x: number; readonly y: number }): string | null {
    return this.#host?.pick(point) ?? null;
  }

  /** What is still on its way then comes to nothing. */
  stop(): void {
    this.#stopped = true;
  }

  async #load(): Promise<void> {
    try {
      await idle(this.map);
      const { DeckHost } = await import('./deck/deck-host');
      if (this.#stopped) return;
      this.#host = new DeckHost(this.map);
      this.#host.show(this.#layers);
    } catch (error) {
      this.failed(error);
    } finally {
      this.#loading = null;
    }
  }
}
