import type { ReactiveControllerHost } from 'lit';
import type { Theme } from '../state/app-state';
import type { Scheme } from '../style/scheme';
import type { Room } from './map-padding';
import { MediaQuery } from './media-query';

/** The reader's screen: how much room there is, and which colours it asks for. Its host follows every change. */
export class Screen {
  readonly #dark: MediaQuery;
  readonly #narrow: MediaQuery;
  readonly #roomy: MediaQuery;

  constructor(host: ReactiveControllerHost) {
    this.#dark = new MediaQuery(host, '(prefers-color-scheme: dark)');
    this.#narrow = new MediaQuery(host, '(max-width: 760px)');
    this.#roomy = new MediaQuery(host, '(min-width: 1200px)');
  }

  get room(): Room {
    const { innerWidth: width, innerHeight: height } = window;
    return { narrow: this.#narrow.matches, roomy: this.#roomy.matches, width, height };
  }

  /** The reader's theme with `system` resolved. */
  scheme(theme: Theme): Scheme {
    if (theme !== 'system') return theme;
    return this.#dark.matches ? 'dark' : 'light';
  }
}
