declare global {
  interface HTMLElementEventMap {
    present: PresentEvent;
  }
}

/** What an element sends up when the reader wants to present: the shell puts the map on the whole screen. */
export class PresentEvent extends Event {
  constructor() {
    super('present', { bubbles: true, composed: true });
  }
}
