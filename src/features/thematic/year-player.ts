import type { ReactiveControllerHost } from 'lit';
import { baselineYear, targetYear, type Year, years } from '../../plan/years';
import { whileConnected } from '../../ui/while-connected';

/** Milliseconds that a year stays. */
const pace = 1000;

type Host = ReactiveControllerHost & { readonly year: Year };

/**
 * Plays the years, one after the other, as far as 2025; from there it begins again. It pauses while the page is
 * hidden. A reader who wants no motion gets one year at a press.
 */
export class YearPlayer {
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(
    private readonly host: Host,
    private readonly go: (year: Year) => void,
  ) {
    whileConnected(host, (signal) => {
      document.addEventListener('visibilitychange', this.#onVisibility, { signal });
      signal.addEventListener('abort', () => this.stop());
    });
  }

  get playing(): boolean {
    return this.#timer !== null;
  }

  /** One year at a press. */
  get calm(): boolean {
    return this.#motion.matches;
  }

  /** Plays or pauses. */
  press(): void {
    if (this.calm) this.#step();
    else if (this.playing) this.stop();
    else this.#play();
  }

  #play(): void {
    this.#timer = setInterval(() => this.#step(), pace);
    if (this.host.year === targetYear) this.#step();
    this.host.requestUpdate();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.host.requestUpdate();
  }

  #step(): void {
    const next = years.find((year) => year > this.host.year) ?? baselineYear;
    this.go(next);
    if (next === targetYear) this.stop();
  }

  readonly #onVisibility = () => {
    if (document.hidden) this.stop();
  };
}
