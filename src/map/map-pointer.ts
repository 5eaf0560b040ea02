import type { Map as MapLibreMap } from 'maplibre-gl';

export type Point = { x: number; y: number };
export type Pick = { ids: string[]; point: Point; lngLat: [number, number] };
export type Hover = { id: string | null; point: Point };

/** The reader's pointer and keyboard over a map: what is clicked, what is under the pointer. */
export class MapPointer {
  #hovered: string | null = null;
  #frame = 0;

  constructor(
    private readonly map: MapLibreMap,
    private readonly at: (point: Point) => string[],
    private readonly picked: (pick: Pick) => void,
    private readonly hovered: (hover: Hover) => void,
  ) {
    map.on('click', ({ point }) => this.#pick(point));
    map.on('mousemove', ({ point }) => this.#look(point));
    map.on('mouseout', ({ point }) => this.#leave(point));
    map.on('movestart', () => this.#leave({ x: 0, y: 0 }));
    map.on('moveend', () => this.#lookAtCentre());
    map.getCanvas().addEventListener('keydown', this.#onKey);
  }

  /** Stops a look that waits for the next frame. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') this.#pick(this.#centre);
    else if (event.key === 'Escape') {
      const { lng, lat } = this.map.getCenter();
      this.picked({ ids: [], point: this.#centre, lngLat: [lng, lat] });
    } else return;
    event.preventDefault();
  };

  /** The middle of the part that no panel covers: where the crosshair stands. */
  get #centre(): Point {
    const { x, y } = this.map.project(this.map.getCenter());
    return { x, y };
  }

  #pick({ x, y }: Point): void {
    const { lng, lat } = this.map.unproject([x, y]);
    this.picked({ ids: this.at({ x, y }), point: { x, y }, lngLat: [lng, lat] });
  }

  /** At most once a frame, and never while the map moves under the pointer. */
  #look({ x, y }: Point): void {
    if (this.map.isMoving() || !matchMedia('(hover: hover)').matches) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#found({ x, y }));
  }

  #lookAtCentre(): void {
    if (this.map.getCanvas().matches(':focus-visible')) this.#found(this.#centre);
  }

  #found(point: Point): void {
    const id = this.at(point)[0] ?? null;
    this.map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    if (id === null && this.#hovered === null) return;
    this.#hovered = id;
    this.hovered({ id, point });
  }

  #leave({ x, y }: Point): void {
    cancelAnimationFrame(this.#frame);
    if (this.#hovered === null) return;
    this.#hovered = null;
    this.hovered({ id: null, point: { x, y } });
  }
}
