import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** The part of gifenc that is used: it has no types of its own. Colours are [red, green, blue], 0 to 255. */
type Gifenc = {
  /** A palette of at most `most` colours for pixels as RGBA. */
  quantize(pixels: Uint8Array, most: number, options?: { format: 'rgb565' }): number[][];
  /** For each pixel the index of its colour in the palette. */
  applyPalette(pixels: Uint8Array, palette: number[][], format?: 'rgb565'): Uint8Array;
};

const compressed = promisify(deflate);

// It is a CommonJS module with a default of its own, which not every loader of modules reads alike.
const gifenc: Gifenc = createRequire(import.meta.url)('gifenc');

/** An opaque picture as a PNG with a palette of 256 colours, less than half as large as with all: RGBA, row by row. */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const palette = gifenc.quantize(pixels, 256, { format: 'rgb565' });
  const indices = gifenc.applyPalette(pixels, palette, 'rgb565');
  // Each row begins with the number of its filter: none, which suits a palette best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('IDAT', await compressed(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
