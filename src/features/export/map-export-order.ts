import type { ImageFormat } from '../../style/map-layout/page-size';
import type { Scheme } from '../../style/scheme';

export const mapExportFiles = ['png', 'pdf', 'svg'] as const;
export type MapExportFile = (typeof mapExportFiles)[number];

/** A picture of the present view that a reader wants. */
export type MapExportOrder = {
  readonly format: ImageFormat;
  readonly file: MapExportFile;
  /** Empty: without one. */
  readonly title: string;
  readonly scheme: Scheme;
};

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
