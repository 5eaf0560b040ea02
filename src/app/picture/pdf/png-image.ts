import { pngChunks } from '../png-chunks';

/** An image as PDF embeds it: its bytes as they are, and how they are packed. */
export type PackedImage = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly dictionary: Readonly<Record<string, unknown>>;
};

/**
 * The pixels of an opaque PNG file for a PDF, which reads them packed as they are; null where the file is of another kind
 * (with an alpha channel, a palette, or interlaced), as some browsers write it.
 */
export function pngImage(file: Uint8Array): PackedImage | null {
  const chunks = pngChunks(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, colour, , , interlace] = header?.subarray(8) ?? [];
  if (!header || depth !== 8 || colour !== 2 || interlace !== 0) return null;
  const columns = new DataView(header.buffer, header.byteOffset).getUint32(0);
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return {
    bytes,
    dictionary: {
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: columns },
    },
  };
}
