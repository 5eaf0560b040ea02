import type { PictureFault } from '../../features/export/picture-status';

/** A step of making a picture that could not be done. */
export class PictureError extends Error {
  constructor(
    readonly fault: PictureFault,
    cause: unknown,
  ) {
    super(fault, { cause });
  }
}
