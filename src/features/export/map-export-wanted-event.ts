import type { MapExportOrder } from './map-export-order';

declare global {
  interface HTMLElementEventMap {
    'map-export-wanted': MapExportWantedEvent;
  }
}

/** Asks the shell for a picture of the view; null calls the one off that is being made. */
export class MapExportWantedEvent extends Event {
  constructor(readonly order: MapExportOrder | null) {
    super('map-export-wanted', { bubbles: true, composed: true });
  }
}
