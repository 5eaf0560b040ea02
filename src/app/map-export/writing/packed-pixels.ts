/** Rows that are read at a time, so that a large canvas is not held in memory twice. */
const strip = 256;

/**
 * A canvas's pixels as PNG and PDF both hold them: rows of red, green and blue, each behind a byte 0 that says that it is not
 * filtered, deflated (RFC 1950). A browser's own PNG of such a canvas has an alpha channel, which PDF does not take.
 */
export async function packedPixels(
  context: Pick<OffscreenCanvasRenderingContext2D, 'getImageData'>,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  for (let y = 0; y < height; y += strip) {
    const rows = Math.min(strip, height - y);
    await writer.write(opaqueRows(context.getImageData(0, y, width, rows).data, width, rows));
  }
  await writer.close();
  return new Uint8Array(await packed);
}

function opaqueRows(pixels: Uint8ClampedArray, width: number, rows: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(rows * (1 + width * 3));
  for (let row = 0, from = 0, to = 0; row < rows; row++) {
    to++;
    for (let column = 0; column < width; column++, from += 4) {
      bytes[to++] = pixels[from] ?? 0;
      bytes[to++] = pixels[from + 1] ?? 0;
      bytes[to++] = pixels[from + 2] ?? 0;
    }
  }
  return bytes;
}
