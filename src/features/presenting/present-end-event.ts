declare global {
  interface HTMLElementEventMap {
    'present-end': PresentEndEvent;
  }
}

/** What the stage sends up when the presentation is over. */
export class PresentEndEvent extends Event {
  constructor() {
    super('present-end', { bubbles: true, composed: true });
  }
}
