import type { LitElement, ReactiveController } from 'lit';

/** How long the confirmation stays, in milliseconds. */
const confirmation = 2500;

/**
 * Copies for an element that has a button and, where the browser forbids copying, a field with the text:
 * the field is focused and selected, Escape leads back to the button.
 */
export class Copier implements ReactiveController {
  outcome: 'none' | 'copied' | 'failed' = 'none';
  #timer = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `write` puts it on the clipboard, or throws. */
  async copy(write: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await write();
      this.#become('copied');
      this.#timer = window.setTimeout(this.dismiss, confirmation);
    } catch {
      this.#become('failed');
      await this.host.updateComplete;
      const field = this.host.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('[readonly]');
      field?.focus();
      field?.select();
    }
  }

  readonly dismiss = (): void => this.#become('none');

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.dismiss();
    this.host.renderRoot.querySelector('button')?.focus();
  };

  #become(outcome: Copier['outcome']): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
