import type { MapExportFault } from '../../features/export/map-export-status';
import { askWorker } from '../files/ask-worker';
import workerUrl from './export-worker?worker&url';
import type { ExportJob, WrittenExport } from './writing/export-job';

/** A picture, put together and written beside the page, which its pieces leave. */
export async function writeExport(job: ExportJob, signal: AbortSignal): Promise<WrittenExport> {
  const transfer = job.pieces.map(({ image }) => image);
  const written = await askWorker<WrittenExport | null>(workerUrl, job, { transfer, signal }).catch(
    (error: unknown) => {
      throw new MapExportError('load', error);
    },
  );
  if (!written) throw new MapExportError('file', 'not written');
  return written;
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
