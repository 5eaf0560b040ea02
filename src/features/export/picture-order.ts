import type { PictureFormat } from '../../style/picture/sheet-size';
import type { Scheme } from '../../style/scheme';

export const pictureFiles = ['png', 'pdf', 'svg'] as const;
export type PictureFile = (typeof pictureFiles)[number];

/** A picture of the present view that a reader wants. */
export type PictureOrder = {
  readonly format: PictureFormat;
  readonly file: PictureFile;
  /** Empty: without one. */
  readonly title: string;
  readonly scheme: Scheme;
};
