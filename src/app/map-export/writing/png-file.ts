/** A PNG file of packed pixels. `resolution` in dots to an inch, so that programs place it at its size on paper; null: none. */
export function pngFile(
  packed: Uint8Array<ArrayBuffer>,
  { width, height }: { readonly width: number; readonly height: number },
  resolution: number | null,
): Blob {
  // Eight bits each of red, green and blue.
  const header = [...word(width), ...word(height), 8, 2, 0, 0, 0];
  const perMetre = word(Math.round((resolution ?? 0) / 0.0254));
  const size = resolution === null ? [] : [chunk('pHYs', Uint8Array.of(...perMetre, ...perMetre, 1))];
  return new Blob(
    [
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      chunk('IHDR', Uint8Array.from(header)),
      ...size,
      chunk('IDAT', packed),
      chunk('IEND', new Uint8Array()),
    ],
    { type: 'image/png' },
  );
}

/** Its length, its name, what is in it, and a check sum of the last two. */
function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  bytes.set(word(data.length));
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  bytes.set(word(crc32(bytes.subarray(4, -4))), bytes.length - 4);
  return bytes;
}

/** Four bytes, the highest first. */
function word(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The check sum that PNG puts behind each chunk (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
