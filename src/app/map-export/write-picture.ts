import { askWorker } from '../files/ask-worker';
import { PictureError } from './picture-error';
import workerUrl from './picture-worker?worker&url';
import type { PictureJob, WrittenPicture } from './writing/picture-job';

/** A picture, put together and written beside the page, which its pieces leave. */
export async function writePicture(job: PictureJob, signal: AbortSignal): Promise<WrittenPicture> {
  const transfer = job.pieces.map(({ image }) => image);
  const written = await askWorker<WrittenPicture | null>(workerUrl, job, { transfer, signal }).catch(
    (error: unknown) => {
      throw new PictureError('load', error);
    },
  );
  if (!written) throw new PictureError('file', 'not written');
  return written;
}
