import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GeopackageWantedEvent } from '../../features/export/geopackage-wanted-event';

/** Has GeoPackages written for the form below its host, in a worker that comes with the first. */
export class GeopackageDesk implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('geopackage-wanted', this.#onWanted);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('geopackage-wanted', this.#onWanted);
  }

  readonly #onWanted = (event: GeopackageWantedEvent): void => event.respondWith(this.#write(event));

  async #write({ downloaded, signal }: GeopackageWantedEvent): Promise<Uint8Array<ArrayBuffer>> {
    const { writeGeopackage } = await import('./write-geopackage');
    return writeGeopackage(downloaded, signal);
  }
}
