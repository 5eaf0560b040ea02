import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../../state/app-state';
import type { Scheme } from '../../style/scheme';
import { whileConnected } from '../../ui/while-connected';
import type { Room } from './room';

/** How much room the atlas has, be it a window or a part of a page, and which colours its reader asks for. Its host follows every change. */
export class Screen implements ReactiveController {
  readonly #dark: MediaQuery;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #size = { width: 0, height: 0 };

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#dark = new MediaQuery(host, '(prefers-color-scheme: dark)');
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Its limits are those of the container queries in `atlas.css`. */
  get room(): Room {
    const { width, height } = this.#size;
    return { narrow: width <= 760, roomy: width >= 1200, width, height };
  }

  /** The reader's theme with `system` resolved. */
  scheme(theme: Theme): Scheme {
    if (theme !== 'system') return theme;
    return this.#dark.matches ? 'dark' : 'light';
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = { width, height };
    this.host.requestUpdate();
  }
}

/** A media query that updates its host when its answer changes. */
class MediaQuery {
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
