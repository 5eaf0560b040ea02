import type { Downloaded } from '../plan/download/downloaded';
import { askWorker } from './ask-worker';
import workerUrl from './geopackage-worker?worker&url';

/** A GeoPackage, written beside the page. Rejects where no worker can be started or it fails. */
export async function writeGeopackage(downloaded: Downloaded): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await askWorker<Uint8Array<ArrayBuffer> | null>(workerUrl, downloaded);
  if (!bytes) throw new Error('not written');
  return bytes;
}
