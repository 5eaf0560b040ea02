import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inField } from '../../ui/in-field';

/** Keys that mean something wherever the focus is: `/` leads to the search, Escape selects nothing. */
export class Keys implements ReactiveController {
  /** `target`: where they are heard. */
  constructor(
    host: ReactiveControllerHost,
    private readonly target: EventTarget,
    private readonly search: () => void,
    private readonly leave: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.target.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.target.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    if (event.key === 'Escape') this.leave();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (inField(event)) return;
    event.preventDefault();
    this.search();
  };
}
