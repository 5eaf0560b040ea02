import { type Context, ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from '../../ui/while-connected';

/**
 * Fetches something when an element below its host first asks by an event, and gives it by context; when it cannot be
 * had, whoever asked is told, or `warn` is called, and whoever asks again tries again.
 */
export class FetchedOnRequest<Value> {
  readonly #context: ContextProvider<Context<unknown, Value | null>>;
  /** Whoever waits, with what tells it of a failure; null while nothing is fetched. */
  #waiting: Set<() => void> | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: 'annex-wanted' | 'lexicon-wanted',
    context: Context<unknown, Value | null>,
    private readonly load: () => Promise<Value>,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener(
        wanted,
        (event) => void this.#load(('failed' in event && event.failed) || this.warn),
        { signal },
      );
    });
  }

  async #load(failed: () => void): Promise<void> {
    if (this.#context.value) return;
    this.#waiting?.add(failed);
    if (this.#waiting) return;
    const waiting = new Set([failed]);
    this.#waiting = waiting;
    try {
      this.#context.setValue(await this.load());
    } catch {
      for (const each of waiting) each();
    } finally {
      this.#waiting = null;
    }
  }
}
