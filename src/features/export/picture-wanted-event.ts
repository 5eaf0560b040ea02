import type { PictureOrder } from './picture-order';

declare global {
  interface HTMLElementEventMap {
    'picture-wanted': PictureWantedEvent;
  }
}

/** Asks the shell for a picture of the view; null calls the one off that is being made. */
export class PictureWantedEvent extends Event {
  constructor(readonly order: PictureOrder | null) {
    super('picture-wanted', { bubbles: true, composed: true });
  }
}
