declare global {
  interface HTMLElementEventMap {
    'feature-hover': FeatureHoverEvent;
  }
}

/** What a panel sends up while the reader points at a feature in it, or leaves it; the map then shows the feature too. */
export class FeatureHoverEvent extends Event {
  constructor(readonly id: string | null) {
    super('feature-hover', { bubbles: true, composed: true });
  }
}
