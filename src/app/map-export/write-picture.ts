import { askWorker } from '../files/ask-worker';
import { WorkerError } from '../files/worker-error';
import { PictureError } from './picture-error';
import workerUrl from './picture-worker?worker&url';
import type { PictureJob, WrittenPicture } from './writing/picture-job';

/** A picture, put together and written beside the page, which its pieces leave. */
export function writePicture(job: PictureJob, signal: AbortSignal): Promise<WrittenPicture> {
  const transfer = job.pieces.map(({ image }) => image);
  return askWorker<WrittenPicture>(workerUrl, job, { transfer, signal }).catch((error: unknown) => {
    throw new PictureError(error instanceof WorkerError ? 'file' : 'load', error);
  });
}
