import type { MapAnswer } from '../plan/filter/map-answer';

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

declare global {
  interface HTMLElementEventMap {
    'map-answer': MapAnswerEvent;
  }
}

/** What a page sends up when the map is to show what it says, and `noAnswer` when it says nothing any more. */
export class MapAnswerEvent extends Event {
  constructor(readonly answer: MapAnswer) {
    super('map-answer', { bubbles: true, composed: true });
  }
}

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

declare global {
  interface HTMLElementEventMap {
    'lexicon-wanted': LexiconWantedEvent;
  }
}

/** What an element sends up when it needs synonyms and pinyin; the shell fetches them once. */
export class LexiconWantedEvent extends Event {
  constructor() {
    super('lexicon-wanted', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'annex-wanted': AnnexWantedEvent;
  }
}

/**
 * What an element sends up when it needs the paragraphs of the plan; the shell fetches them once. `failed` is called
 * where they cannot be had; without it the shell says so.
 */
export class AnnexWantedEvent extends Event {
  constructor(readonly failed: (() => void) | null = null) {
    super('annex-wanted', { bubbles: true, composed: true });
  }
}

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
