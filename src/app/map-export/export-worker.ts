import type { ExportJob } from './writing/export-job';
import { writtenExport } from './writing/written-export';

/** Answers a job with the picture, or with null where there is too little memory for it. */
self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  writtenExport(data).then(
    (written) => self.postMessage(written),
    () => self.postMessage(null),
  );
});
