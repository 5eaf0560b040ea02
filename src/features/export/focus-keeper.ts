import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus in a group of buttons that come and go: where the one that has it goes, or can no longer be used, the first
 * of the group that can takes it.
 */
export class FocusKeeper implements ReactiveController {
  #within = false;

  /** `group`: the selector of what holds the buttons. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly group: string,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#within = this.#focused?.closest(this.group) != null;
  }

  hostUpdated(): void {
    if (!this.#within || this.#focused?.matches(':enabled')) return;
    this.host.shadowRoot?.querySelector<HTMLElement>(`${this.group} button:enabled`)?.focus();
  }

  get #focused(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }
}
