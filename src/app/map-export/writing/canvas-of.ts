/** A canvas of so many pixels, filled with a colour, and its context. Throws where the browser has no memory for it. */
export function canvasOf(
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
