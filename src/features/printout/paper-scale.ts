import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of A4 in CSS pixels. */
const paperWidth = (210 / 25.4) * 96;
/** Space left and right of the paper, in pixels. */
const margin = 16;
/** Narrower than this, in pixels, paper scaled to fit could not be read. */
const readable = 480;

/** Scales a host's sheets to its width (`--scale`), and says by the attribute `narrow` that they could not be read so. */
export class PaperScale implements ReactiveController {
  /** Applied a frame later: it changes the height of what is observed. */
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width <= 0 || width === this.#width) return;
    this.#width = width;
    requestAnimationFrame(() => this.#fit(width));
  });
  #width = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #fit(width: number): void {
    this.host.toggleAttribute('narrow', width < readable);
    this.host.style.setProperty('--scale', String(Math.min(1, (width - 2 * margin) / paperWidth)));
  }
}
