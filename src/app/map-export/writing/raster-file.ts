import { packedPixels } from './packed-pixels';
import { picturePdf } from './pdf/picture-pdf';
import type { RasterFile } from './picture-job';
import { pngFile } from './png-file';

/** A finished canvas as the file that was asked for. */
export async function rasterFile(
  context: OffscreenCanvasRenderingContext2D,
  file: RasterFile,
): Promise<Blob> {
  const { width, height } = context.canvas;
  const pixels = { width, height };
  const packed = await packedPixels(context, pixels);
  if (file.type === 'png') return pngFile(packed, pixels, file.resolution);
  const bytes = await picturePdf({ ...file.page, packed, pixels });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
