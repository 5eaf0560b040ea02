import { askWorker } from '../files/ask-worker';
import { WorkerError } from '../files/worker-error';
import workerUrl from './export-worker?worker&url';
import { MapExportError } from './map-export-error';
import type { ExportJob, WrittenExport } from './writing/export-job';

/** A picture, put together and written beside the page, which its pieces leave. */
export function writeExport(job: ExportJob, signal: AbortSignal): Promise<WrittenExport> {
  const transfer = job.pieces.map(({ image }) => image);
  return askWorker<WrittenExport>(workerUrl, job, { transfer, signal }).catch((error: unknown) => {
    throw new MapExportError(error instanceof WorkerError ? 'file' : 'load', error);
  });
}
