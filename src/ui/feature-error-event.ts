import type { Failure } from './failure';

declare global {
  interface HTMLElementEventMap {
    'feature-error': FeatureErrorEvent;
  }
}

/** What an element sends up when it could not show itself; it then shows a message in its place. */
export class FeatureErrorEvent extends Event {
  constructor(readonly failure: Failure) {
    super('feature-error', { bubbles: true, composed: true });
  }
}
