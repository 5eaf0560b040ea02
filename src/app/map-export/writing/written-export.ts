import type { ExportJob, RasterFile, WrittenExport } from './export-job';
import { packedPixels } from './packed-pixels';
import { exportPdf } from './pdf/export-pdf';
import { pngFile } from './png-file';

/** Puts a sheet together from its pieces and writes it as a file. It takes seconds: for a worker. */
export async function writtenExport({ pixels, ground, pieces, file }: ExportJob): Promise<WrittenExport> {
  const context = canvasOf(pixels, ground);
  for (const { image, to } of pieces) {
    context.drawImage(image, to.x, to.y, to.width, to.height);
    image.close();
  }
  return { file: await rasterFile(context, file), preview: await previewOf(context.canvas) };
}

/** A canvas of so many pixels, filled with a colour, and its context. Throws where the browser has no memory for it. */
function canvasOf(
  { width, height }: { readonly width: number; readonly height: number },
  colour: string,
): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(width, height);
  // Opaque, and read back as a file: kept in ordinary memory from the start.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  // A canvas that is too large draws nothing, and says nothing.
  const [red, green, blue] = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (!red && !green && !blue && !/^#0+$/.test(colour)) throw new Error('the canvas is too large');
  context.imageSmoothingQuality = 'high';
  return context;
}

/** The longer side of a preview, in pixels. */
const longest = 760;

/** A small copy of a canvas. */
function previewOf(source: OffscreenCanvas): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(source.width, source.height));
  const canvas = new OffscreenCanvas(Math.round(source.width * scale), Math.round(source.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A finished canvas as the file that was asked for. */
async function rasterFile(context: OffscreenCanvasRenderingContext2D, file: RasterFile): Promise<Blob> {
  const { width, height } = context.canvas;
  const pixels = { width, height };
  const packed = await packedPixels(context, pixels);
  if (file.type === 'png') return pngFile(packed, pixels, file.resolution);
  const bytes = await exportPdf({ ...file.page, packed, pixels });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}
