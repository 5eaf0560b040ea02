import { downloadGeopackage } from '../../features/export/model/download-geopackage';
import type { Downloaded } from '../../features/export/model/downloaded';

/** Answers what is to be downloaded with the bytes of the file, or with null where it could not be written. */
self.addEventListener('message', ({ data }: MessageEvent<Downloaded>) => {
  downloadGeopackage(data).then(
    (bytes) => self.postMessage(bytes, { transfer: [bytes.buffer] }),
    () => self.postMessage(null),
  );
});
