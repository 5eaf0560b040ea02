declare global {
  interface HTMLElementEventMap {
    'handout-wanted': HandoutWantedEvent;
  }
}

/** What a handout sends up when it needs the maps of its chapters; whoever has a map answers with `respondWith`. */
export class HandoutWantedEvent extends Event {
  /** Rejects where the maps cannot be drawn; null: nobody answered. */
  maps: Promise<readonly SVGSVGElement[]> | null = null;

  /** `links`: the query strings of the chapters' views. */
  constructor(readonly links: readonly string[]) {
    super('handout-wanted', { bubbles: true, composed: true });
  }

  respondWith(maps: Promise<readonly SVGSVGElement[]>): void {
    this.maps = maps;
  }
}
