import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../../ui/failure';

/** Loads the program of a page when it is first asked for. What a browser could not load it does not try again before the window is loaded anew. */
export class PageLoader {
  /** null: on its way, or there. */
  readonly #failures = new Map<string, Failure | null>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Sees to it that a page is there or on its way. */
  need(id: string, load: () => Promise<unknown>): void {
    if (this.#failures.has(id)) return;
    this.#failures.set(id, null);
    load().catch((error: unknown) => {
      this.#failures.set(id, { where: `page ${id}`, error });
      this.host.requestUpdate();
    });
  }

  /** Why a page cannot be shown; null: nothing is wrong. */
  failure(id: string): Failure | null {
    return this.#failures.get(id) ?? null;
  }
}
