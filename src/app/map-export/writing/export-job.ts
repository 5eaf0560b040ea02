import type { LayoutBox } from '../../../style/map-layout/map-layout';
import type { ExportPdf } from './pdf/export-pdf';

/** Pixels, and where on a sheet they go, in its pixels. */
export type LayoutPiece = { readonly image: ImageBitmap; readonly to: LayoutBox };

/** What a sheet's pixels become: a PNG file that may say how many dots it has to an inch, or a page of PDF. */
export type RasterFile =
  | { readonly type: 'png'; readonly resolution: number | null }
  | { readonly type: 'pdf'; readonly page: Omit<ExportPdf, 'packed' | 'pixels'> };

/** What is asked of the worker that writes pictures. */
export type ExportJob = {
  readonly pixels: { readonly width: number; readonly height: number };
  /** A colour as `#rrggbb`. */
  readonly ground: string;
  /** From the ground up. */
  readonly pieces: readonly LayoutPiece[];
  readonly file: RasterFile;
};

/** A picture as a file, and a small copy of it to look at. */
export type WrittenExport = { readonly file: Blob; readonly preview: Blob };
