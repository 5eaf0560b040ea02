import type { Downloaded } from './model/downloaded';

declare global {
  interface HTMLElementEventMap {
    'geopackage-wanted': GeopackageWantedEvent;
  }
}

/** What the form sends up when it needs a GeoPackage, until `signal` aborts; whoever can start a worker answers with `respondWith`. */
export class GeopackageWantedEvent extends Event {
  /** Rejects where it cannot be written; null: nobody answered. */
  bytes: Promise<Uint8Array<ArrayBuffer>> | null = null;

  constructor(
    readonly downloaded: Downloaded,
    readonly signal: AbortSignal,
  ) {
    super('geopackage-wanted', { bubbles: true, composed: true });
  }

  respondWith(bytes: Promise<Uint8Array<ArrayBuffer>>): void {
    this.bytes = bytes;
  }
}
