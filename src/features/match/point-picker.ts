import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { coordinatesIn } from './model/point-of';

/** While on, the next click on the atlas’s own map is a point and selects nothing. */
export class PointPicker implements ReactiveController {
  #on = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly take: (of: string) => void,
  ) {
    host.addController(this);
  }

  get on(): boolean {
    return this.#on;
  }

  set(on: boolean): void {
    this.#on = on;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('map-pick', this.#picked, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('map-pick', this.#picked, { capture: true });
  }

  readonly #picked = (event: Event): void => {
    const panel = this.host.getRootNode();
    if (!this.#on || !(panel instanceof ShadowRoot)) return;
    if (!event.composedPath().includes(panel.host.getRootNode())) return;
    event.stopPropagation();
    this.set(false);
    const { lngLat } = (event as CustomEvent<{ lngLat: readonly [number, number] }>).detail;
    const of = coordinatesIn(`${lngLat[1]},${lngLat[0]}`);
    if (of) this.take(of);
  };
}
