import type { Map as MapLibreMap } from 'maplibre-gl';
import { applyOperation } from './apply-operation';
import { DeckAdapter } from './deck-adapter';
import type { Description } from './description';
import { diff } from './diff';
import { idle } from './idle/idle';
import { MapError } from './map-error';
import { numberUnnamed } from './number-unnamed';
import type { Operation } from './operation';
import { pickFeatures } from './pick-features';
import { scene } from './scene';

/** An element that has something to show on the map. */
export type Described = Element & { readonly description: Description };

const nothing = scene([]);

/**
 * The only writer of a map. Collects the descriptions of the layer elements under `host` once a
 * microtask, in document order, compares them with what is on the map, and applies the difference.
 *
 * What deck.gl draws comes as one more field of its description, together with an invisible `background`
 * layer of its own among `layers`: its place in the order is kept here like any other.
 */
export class LayerStack {
  readonly #observer = new MutationObserver(() => this.update());
  #map: MapLibreMap | null = null;
  #deck: DeckAdapter | null = null;
  #scene: Description = nothing;
  #queued = false;
  /** Numbers changed when the map was idle: it has to be so once more. */
  #undrawn = false;

  constructor(
    private readonly host: Element,
    private readonly failed: (error: unknown) => void,
    private readonly numbered: (ids: readonly string[]) => void = () => {},
  ) {}

  /** Starts writing to a map whose style is loaded. */
  attach(map: MapLibreMap): void {
    this.#map = map;
    this.#deck = new DeckAdapter(map, this.failed);
    this.#scene = nothing;
    this.#observer.observe(this.host, { childList: true, subtree: true });
    map.on('idle', () => this.#number());
    this.update();
  }

  /** Stops: a queued update then does nothing. */
  detach(): void {
    this.#deck?.stop();
    this.#map = this.#deck = null;
    this.#observer.disconnect();
  }

  /** Ids of the features at a point of the screen, in CSS pixels, topmost first. */
  pick(point: { readonly x: number; readonly y: number }): string[] {
    if (!this.#map || !this.#deck) return [];
    return pickFeatures(this.#map, this.#deck, this.#scene, point);
  }

  /** Resolves when what is without a name has its number, and deck.gl has drawn what it was last given. */
  async settled(): Promise<void> {
    while (this.#map && this.#undrawn) {
      this.#undrawn = false;
      await idle(this.#map);
    }
    await this.#deck?.settled();
  }

  /** Brings the map up to date before the next frame. */
  update(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#map && this.#deck) this.#write(this.#map, this.#deck);
    });
  }

  #write(map: MapLibreMap, deck: DeckAdapter): void {
    this.#attempt(() => {
      const wanted = scene([...this.host.querySelectorAll('*')].filter(isDescribed).map(describe));
      const operations = diff(this.#scene, wanted);
      this.#scene = wanted;
      for (const operation of operations)
        this.#attempt(() => applyOperation(map, deck, operation), aboutOf(operation));
    });
  }

  #number(): void {
    const ids = this.#map && numberUnnamed(this.#map, this.#scene.numbering ?? []);
    if (!ids) return;
    this.#undrawn = true;
    this.numbered(ids);
  }

  /** What one operation breaks must not keep the others from the map. */
  #attempt(apply: () => void, about: string | null = null): void {
    try {
      apply();
    } catch (error) {
      this.failed(about === null ? error : new MapError(about, error));
    }
  }
}

/** What an operation is about, for whoever mends it: `set-paint areas-fill`. */
function aboutOf(operation: Operation): string {
  const id = 'layer' in operation ? operation.layer.id : 'id' in operation ? operation.id : '';
  return `${operation.op} ${id}`.trimEnd();
}

function isDescribed(element: Element): element is Described {
  return 'description' in element && element.description !== undefined;
}

function describe({ description }: Described): Description {
  return description;
}
