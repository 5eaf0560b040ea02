import type { RasterFile } from './export-job';
import { packedPixels } from './packed-pixels';
import { exportPdf } from './pdf/export-pdf';
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
  const bytes = await exportPdf({ ...file.page, packed, pixels });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
