import type { Downloaded } from '../../features/export/model/downloaded';
import { askWorker } from '../files/ask-worker';
import workerUrl from './geopackage-worker?worker&url';

/** A GeoPackage, written beside the page. Rejects where no worker can be started or it fails, and when `signal` aborts. */
export function writeGeopackage(
  downloaded: Downloaded,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return askWorker(workerUrl, downloaded, { signal });
}
