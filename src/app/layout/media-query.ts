import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from '../../ui/while-connected';

/** A media query that updates its host when its answer changes. */
export class MediaQuery {
  readonly #list: MediaQueryList;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#list = matchMedia(query);
    whileConnected(host, (signal) => {
      this.#list.addEventListener('change', () => host.requestUpdate(), { signal });
    });
  }

  get matches(): boolean {
    return this.#list.matches;
  }
}
