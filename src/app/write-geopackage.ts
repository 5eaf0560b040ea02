import type { Downloaded } from '../plan/download/downloaded';
import workerUrl from './geopackage-worker?worker&url';
import { startWorker } from './start-worker';

/** A GeoPackage, written beside the page. Rejects where no worker can be started or it fails. */
export async function writeGeopackage(downloaded: Downloaded): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker(workerUrl);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) =>
        data ? resolve(data) : reject(new Error('not written'));
      worker.onerror = () => reject(new Error('no worker'));
      worker.postMessage(downloaded);
    });
  } finally {
    worker.terminate();
  }
}
