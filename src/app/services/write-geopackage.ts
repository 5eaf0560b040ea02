import type { Downloaded } from '../../features/export/model/downloaded';
import { askWorker } from '../files/ask-worker';
import workerUrl from './geopackage-worker?worker&url';

/** A GeoPackage, written beside the page. Rejects where no worker can be started or it fails, and when `signal` aborts. */
export async function writeGeopackage(
  downloaded: Downloaded,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await askWorker<Uint8Array<ArrayBuffer> | null>(workerUrl, downloaded, { signal });
  if (!bytes) throw new Error('not written');
  return bytes;
}
