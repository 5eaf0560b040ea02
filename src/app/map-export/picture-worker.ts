import type { PictureJob } from './writing/picture-job';
import { writtenPicture } from './writing/written-picture';

/** Answers a job with the picture, or with null where there is too little memory for it. */
self.addEventListener('message', ({ data }: MessageEvent<PictureJob>) => {
  writtenPicture(data).then(
    (written) => self.postMessage(written),
    () => self.postMessage(null),
  );
});
