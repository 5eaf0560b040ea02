/** The longer side of a preview, in pixels. */
const longest = 760;

/** A small copy of a canvas. */
export function previewOf(source: OffscreenCanvas): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(source.width, source.height));
  const canvas = new OffscreenCanvas(Math.round(source.width * scale), Math.round(source.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
