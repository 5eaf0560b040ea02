declare global {
  interface HTMLElementEventMap {
    'stories-wanted': StoriesWantedEvent;
  }
}

/** What an element sends up when it needs the stories that the atlas comes with; the shell fetches what it has not yet. */
export class StoriesWantedEvent extends Event {
  constructor() {
    super('stories-wanted', { bubbles: true, composed: true });
  }
}
