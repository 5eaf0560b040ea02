import { crc32 } from './crc32';
import { pngSignature } from './png-chunks';

/** Length of the header chunk IHDR with its frame, in bytes. */
const header = 25;

/** A PNG file that says how many dots it has to an inch, so that programs place it at its size on paper. */
export function withResolution(png: Blob, dotsPerInch: number): Blob {
  const chunk = new DataView(new ArrayBuffer(21));
  const perMetre = Math.round(dotsPerInch / 0.0254);
  chunk.setUint32(0, 9);
  for (const [index, letter] of [...'pHYs'].entries()) chunk.setUint8(4 + index, letter.charCodeAt(0));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  const at = pngSignature + header;
  return new Blob([png.slice(0, at), chunk.buffer, png.slice(at)], { type: 'image/png' });
}
