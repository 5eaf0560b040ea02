import type { LayoutPiece } from './writing/export-job';

/** How many pixels the page draws at a time, so that nothing waits for it long. */
const most = 2 ** 21;

/** An SVG document of some size as pixels, in strips from the top: a worker cannot draw one. */
export async function layoutPieces(
  source: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<LayoutPiece[]> {
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    const scale = image.naturalHeight / height;
    const rows = Math.ceil(most / width);
    const pieces: LayoutPiece[] = [];
    for (let y = 0; y < height; y += rows) {
      const to = { x: 0, y, width, height: Math.min(rows, height - y) };
      const from = [0, y * scale, image.naturalWidth, to.height * scale] as const;
      const pixels = await createImageBitmap(image, ...from, { resizeWidth: width, resizeHeight: to.height });
      pieces.push({ image: pixels, to });
    }
    return pieces;
  } finally {
    URL.revokeObjectURL(url);
  }
}
