import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A media query that updates its host when its answer changes. */
export class MediaQuery implements ReactiveController {
  readonly #list: MediaQueryList;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#list = matchMedia(query);
    this.#changed = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    this.#list.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#list.removeEventListener('change', this.#changed);
  }

  get matches(): boolean {
    return this.#list.matches;
  }
}
