declare global {
  interface HTMLElementEventMap {
    'words-wanted': WordsWantedEvent;
  }
}

/** What an element sends up when it needs synonyms and pinyin; the shell fetches them once. */
export class WordsWantedEvent extends Event {
  constructor() {
    super('words-wanted', { bubbles: true, composed: true });
  }
}
