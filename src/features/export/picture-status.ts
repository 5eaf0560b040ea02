import type { PictureOrder } from './picture-order';

export const pictureSteps = ['map', 'beside', 'sheet', 'file'] as const;
export type PictureStep = (typeof pictureSteps)[number];

/** What could not be done: draw the map, write the file, or fetch what makes pictures. */
export type PictureFault = 'map' | 'file' | 'load';

/** A picture that was made and saved. */
export type MadePicture = {
  readonly order: PictureOrder;
  readonly name: string;
  /** In pixels; of a vector file in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
  /** How much of the sharpness asked for the map has, 0 to 1. */
  readonly sharpness: number;
  /** Address of a small copy to look at. */
  readonly preview: string;
};

/** Where the making of a picture stands. */
export type PictureStatus =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making'; readonly step: PictureStep }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'done'; readonly made: MadePicture }
  | { readonly phase: 'failed'; readonly fault: PictureFault; readonly error: unknown };
