declare global {
  interface HTMLElementEventMap {
    'share-wanted': ShareWantedEvent;
  }
}

/** What the bar sends up when the reader wants to share the view; the shell fetches the dialog and opens it. */
export class ShareWantedEvent extends Event {
  constructor() {
    super('share-wanted', { bubbles: true, composed: true });
  }
}
