import type { MapExportFault } from '../../features/export/map-export-status';
import { askWorker } from '../files/ask-worker';
import { WorkerError } from '../files/worker-error';
import workerUrl from './export-worker?worker&url';
import type { ExportJob, WrittenExport } from './writing/export-job';

/** A picture, put together and written beside the page, which its pieces leave. */
export function writeExport(job: ExportJob, signal: AbortSignal): Promise<WrittenExport> {
  const transfer = job.pieces.map(({ image }) => image);
  return askWorker<WrittenExport>(workerUrl, job, { transfer, signal }).catch((error: unknown) => {
    throw new MapExportError(error instanceof WorkerError ? 'file' : 'load', error);
  });
}

/** A step of making a picture that could not be done. */
export class MapExportError extends Error {
  constructor(
    readonly fault: MapExportFault,
    cause: unknown,
  ) {
    super(fault, { cause });
  }
}
