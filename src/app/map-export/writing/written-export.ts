import { canvasOf } from './canvas-of';
import type { ExportJob, WrittenExport } from './export-job';
import { previewOf } from './preview-of';
import { rasterFile } from './raster-file';

/** Puts a sheet together from its pieces and writes it as a file. It takes seconds: for a worker. */
export async function writtenExport({ pixels, ground, pieces, file }: ExportJob): Promise<WrittenExport> {
  const context = canvasOf(pixels, ground);
  for (const { image, to } of pieces) {
    context.drawImage(image, to.x, to.y, to.width, to.height);
    image.close();
  }
  return { file: await rasterFile(context, file), preview: await previewOf(context.canvas) };
}
