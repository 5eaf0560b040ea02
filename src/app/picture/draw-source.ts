/** Draws an SVG document over a whole canvas. */
export async function drawSource(context: CanvasRenderingContext2D, source: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    // As pixels first: Chromium leaves seams where it draws vectors straight over what came from WebGL.
    const { width, height } = context.canvas;
    const pixels = await createImageBitmap(image, { resizeWidth: width, resizeHeight: height });
    context.drawImage(pixels, 0, 0);
    pixels.close();
  } finally {
    URL.revokeObjectURL(url);
  }
}
