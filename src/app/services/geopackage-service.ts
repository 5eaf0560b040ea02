import type { ReactiveControllerHost } from 'lit';
import type { GeopackageWantedEvent } from '../../features/export/geopackage-wanted-event';
import { whileConnected } from '../../ui/while-connected';

/** Has GeoPackages written for the form below its host, in a worker that comes with the first. */
export class GeopackageService {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    whileConnected(host, (signal) => {
      host.addEventListener('geopackage-wanted', (event) => event.respondWith(this.#write(event)), {
        signal,
      });
    });
  }

  async #write({ downloaded, signal }: GeopackageWantedEvent): Promise<Uint8Array<ArrayBuffer>> {
    const { writeGeopackage } = await import('./write-geopackage');
    return writeGeopackage(downloaded, signal);
  }
}
