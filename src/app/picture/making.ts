import type { PictureStep } from '../../panels/export/picture-status';

/** How the making of a picture is told about, and called off. */
export type Making = {
  readonly signal: AbortSignal;
  /** Told what is being done. */
  readonly step: (step: PictureStep) => void;
};

/** What a picture came to: its file, how much of the sharpness asked for its map has, and a small copy's address. */
export type Finished = { readonly file: Blob; readonly sharpness: number; readonly preview: string };
