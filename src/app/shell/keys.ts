import type { ReactiveControllerHost } from 'lit';
import { isTyping } from '../../ui/is-typing';
import { whileConnected } from '../../ui/while-connected';

/** Keys that mean something wherever the focus is: `/` leads to the search, Escape selects nothing. */
export class Keys {
  /** `target`: where they are heard. */
  constructor(
    host: ReactiveControllerHost,
    target: EventTarget,
    private readonly search: () => void,
    private readonly leave: () => void,
  ) {
    whileConnected(host, (signal) => {
      target.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    });
  }

  #onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    if (event.key === 'Escape') this.leave();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event)) return;
    event.preventDefault();
    this.search();
  }
}
