import type { Intent } from '../state/intent';

declare global {
  interface HTMLElementEventMap {
    intent: IntentEvent;
  }
}

/** What an element sends up when a reader wants something; the shell hands it to the store. */
export class IntentEvent extends Event {
  constructor(readonly intent: Intent) {
    super('intent', { bubbles: true, composed: true });
  }
}
