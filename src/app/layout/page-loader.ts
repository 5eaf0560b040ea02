import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../../ui/failure';

/** Loads the program of what is open at one place, and knows why that could not be had. */
export class PageLoader {
  /** null: it is there or on its way. */
  failure: Failure | null = null;
  #id: string | null = null;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Tells what is open now, null for nothing; what failed is tried again when it is opened again. */
  need(id: string | null, load: () => Promise<unknown>): void {
    if (id === this.#id) return;
    this.#id = id;
    this.failure = null;
    if (id !== null) load().catch((error: unknown) => this.#fail(id, error));
  }

  #fail(id: string, error: unknown): void {
    if (id !== this.#id) return;
    this.failure = { where: `page ${id}`, error };
    this.host.requestUpdate();
  }
}
