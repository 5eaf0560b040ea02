import { blobOf } from './blob-of';

/** The longer side of a preview, in pixels. */
const longest = 760;

/** Address of a small copy of a canvas or image. */
export async function previewOf(
  source: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return URL.createObjectURL(await blobOf(canvas, 'image/png'));
}
