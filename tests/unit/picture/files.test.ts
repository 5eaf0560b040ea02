import { deflateSync, inflateSync, crc32 as nodeCrc } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/app/picture/crc32';
import { flatBounds } from '../../../src/app/picture/flat-bounds';
import { picturePdf } from '../../../src/app/picture/pdf/picture-pdf';
import { pngImage } from '../../../src/app/picture/pdf/png-image';
import { pictureName } from '../../../src/app/picture/picture-name';
import { picturePlace } from '../../../src/app/picture/picture-place';
import { pngChunks } from '../../../src/app/picture/png-chunks';
import { withResolution } from '../../../src/app/picture/with-resolution';
import { initialState } from '../../../src/state/initial-state';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A PNG file of 2 × 1 pixels; colour type 2 is opaque, 6 has an alpha channel. */
function png(colour: 2 | 6): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([bytes(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(1, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const row = colour === 2 ? [0, 255, 0, 0, 0, 0, 255] : [0, 255, 0, 0, 255, 0, 0, 255, 255];
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.from(row))),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

describe('a PNG file', () => {
  test('has a check sum behind each chunk', () => {
    expect(crc32(bytes('IEND'))).toBe(0xae426082);
    expect(crc32(bytes('金华'))).toBe(nodeCrc?.(bytes('金华')) ?? crc32(bytes('金华')));
  });

  test('says that it has 300 dots to an inch, and is otherwise as it was', async () => {
    const before = png(2);
    const after = new Uint8Array(await withResolution(new Blob([before]), 300).arrayBuffer());
    const chunks = pngChunks(after);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const { buffer, byteOffset } = chunks[1]?.data ?? new Uint8Array();
    const view = new DataView(buffer, byteOffset);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11811, 11811, 1]);
    expect(Math.round(view.getUint32(0) * 0.0254)).toBe(300);
  });
});

describe('a PDF file', () => {
  const pdf = async () => {
    const image = pngImage(png(2));
    if (!image) throw new Error('not packed');
    return Buffer.from(
      await picturePdf({
        image,
        pixels: { width: 2, height: 1 },
        paper: { width: 297, height: 210 },
        sheetWidth: 1122.56,
        texts: [
          { text: '浙中科创大走廊 2025', x: 100, y: 200, size: 13, width: 140, angle: 0 },
          { text: '岭', x: 300, y: 50, size: 12, width: 12, angle: 90 },
        ],
        link: { href: 'https://example.org/?sel=yiwu', box: { x: 1000, y: 700, width: 76, height: 76 } },
        title: '规上工业总产值',
        subject: '示意图，未经地图审核',
        language: 'zh-CN',
        made: new Date('2026-11-25T00:00:00Z'),
      }),
    );
  };
  const streams = (file: Buffer) =>
    [...file.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, raw = '']) => {
      try {
        return [inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    });

  test('holds every text as UTF-16, invisible, with a map back to Unicode', async () => {
    const all = streams(await pdf());
    const content = all.find((text) => text.includes(' Tj')) ?? '';
    expect(content).toContain('BT 3 Tr');
    expect(content).toContain(
      `<${Buffer.from('浙中科创大走廊 2025', 'utf16le').swap16().toString('hex')}> Tj`,
    );
    expect(all.some((text) => text.includes('<6d00> <6dff> <6d00>'))).toBe(true);
  });

  test('places a text in points from the bottom left, as wide as it is on the sheet', async () => {
    const content = streams(await pdf()).find((text) => text.includes(' Tj')) ?? '';
    // 100 px of 1122.56 to 297 mm is 75 pt; 595.28 − 200 px is 445.27 pt. Seven wide and five narrow letters are 9.5 em.
    expect(content).toContain('/T 9.75 Tf 113.4 Tz 1.000 0.000 0.000 1.000 74.997 445.281 Tm');
    expect(content).toContain('0.000 -1.000 1.000 0.000 224.992');
  });

  test('is A4, with the pixels as the PNG file packs them, a title and a link', async () => {
    const text = (await pdf()).toString('latin1');
    expect(text).toMatch(/MediaBox \[ 0 0 841\.8\d+ 595\.2\d+ \]/);
    expect(text).toMatch(/\/Predictor 15/);
    expect(text).toContain('(https://example.org/?sel=yiwu)');
    expect(text).toContain(Buffer.from('规上工业总产值', 'utf16le').swap16().toString('hex').toUpperCase());
  });

  test('takes no PNG with an alpha channel as it is', () => {
    expect(pngImage(png(6))).toBeNull();
  });
});

describe('what a picture shows', () => {
  const view = { lng: 120, lat: 29.1, zoom: 9, bearing: 20, pitch: 0 };

  test('is all that the reader’s map showed in its free part, however large its own is', () => {
    const twice = picturePlace(view, { width: 600, height: 500 }, { width: 1200, height: 1400 });
    expect(twice).toEqual({ ...view, zoom: 10 });
    const half = picturePlace(view, { width: 600, height: 500 }, { width: 300, height: 500 });
    expect(half?.zoom).toBeCloseTo(8);
    expect(picturePlace(null, { width: 6, height: 5 }, { width: 3, height: 5 })).toBeNull();
  });

  test('as a flat map has the same middle and extent', () => {
    const [west, south, east, north] = flatBounds(view, { width: 800, height: 400 });
    expect((west + east) / 2).toBeCloseTo(120);
    expect((south + north) / 2).toBeCloseTo(29.1);
    // 800 pixels at zoom 9 are 800 ⁄ 262 144 of the way round.
    expect(east - west).toBeCloseTo((800 / (512 * 2 ** 9)) * 360, 3);
  });

  test('gives the file its name', () => {
    const state = initialState('zh');
    const thematic = { ...state.thematic, measure: 'output', year: 2023 } as const;
    expect(pictureName(state, { format: 'a3', file: 'pdf' })).toBe('jinhua-a3.pdf');
    expect(pictureName({ selection: 'lanxi', thematic }, { format: 'slide', file: 'png' })).toBe(
      'jinhua-lanxi-output-2023-slide.png',
    );
  });
});
