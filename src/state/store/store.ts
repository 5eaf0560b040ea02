import type { AppState } from '../app-state';
import type { Intent } from '../intent';

type Listener = (state: AppState, intent: Intent | null) => void;

/** Holds the one state and tells listeners of each change. Only the shell reads it. */
export class Store {
  #listeners = new Set<Listener>();

  constructor(
    public state: AppState,
    private readonly reduce: (state: AppState, intent: Intent) => AppState,
  ) {}

  dispatch(intent: Intent): void {
    this.#set(this.reduce(this.state, intent), intent);
  }

  /** Puts a whole state in place, as when a reader goes back. */
  replace(state: AppState): void {
    this.#set(state, null);
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(state: AppState, intent: Intent | null): void {
    if (state === this.state) return;
    this.state = Object.freeze(state);
    for (const listener of this.#listeners) listener(state, intent);
  }
}
