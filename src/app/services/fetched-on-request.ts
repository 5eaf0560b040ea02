import { type Context, ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { whileConnected } from '../../ui/while-connected';

/**
 * Fetches something when an element below its host first asks by an event, and gives it by context; `warn` is called
 * when it cannot be had, and whoever asks again tries again.
 */
export class FetchedOnRequest<Value> {
  readonly #context: ContextProvider<Context<unknown, Value | null>>;
  #loading = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: 'annex-wanted' | 'lexicon-wanted',
    context: Context<unknown, Value | null>,
    private readonly load: () => Promise<Value>,
    private readonly warn: () => void,
  ) {
    this.#context = new ContextProvider(host, { context, initialValue: null });
    whileConnected(host, (signal) => {
      host.addEventListener(wanted, () => void this.#load(), { signal });
    });
  }

  async #load(): Promise<void> {
    if (this.#loading || this.#context.value) return;
    this.#loading = true;
    try {
      this.#context.setValue(await this.load());
    } catch {
      this.warn();
    } finally {
      this.#loading = false;
    }
  }
}
