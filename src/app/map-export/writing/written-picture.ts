import { canvasOf } from './canvas-of';
import type { PictureJob, WrittenPicture } from './picture-job';
import { previewOf } from './preview-of';
import { rasterFile } from './raster-file';

/** Puts a sheet together from its pieces and writes it as a file. It takes seconds: for a worker. */
export async function writtenPicture({ pixels, ground, pieces, file }: PictureJob): Promise<WrittenPicture> {
  const context = canvasOf(pixels, ground);
  for (const { image, to } of pieces) {
    context.drawImage(image, to.x, to.y, to.width, to.height);
    image.close();
  }
  return { file: await rasterFile(context, file), preview: await previewOf(context.canvas) };
}
