import { inflateSync, crc32 as nodeCrc } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { exportName } from '../../../../src/app/map-export/export-name';
import { flatBounds } from '../../../../src/app/map-export/flat-bounds';
import { scaledView } from '../../../../src/app/map-export/scaled-view';
import { packedPixels } from '../../../../src/app/map-export/writing/packed-pixels';
import { exportPdf } from '../../../../src/app/map-export/writing/pdf/export-pdf';
import { crc32, pngFile } from '../../../../src/app/map-export/writing/png-file';
import { initialState } from '../../../engine';

const bytes = (text: string) => new TextEncoder().encode(text);

const size = { width: 2, height: 300 };

/** A canvas of two columns, the left of which tells its row; half of it could be seen through. */
const canvas = {
  getImageData: (_x: number, y: number, width: number, height: number) => ({
    data: Uint8ClampedArray.from(
      Array.from({ length: height }, (_, row) => [(y + row) % 256, 7, 9, 128, 1, 2, 3, 255]).flat(),
    ),
    width,
    height,
    colorSpace: 'srgb' as const,
  }),
};

const packed = await packedPixels(canvas as never, size);

/** What a PNG file holds, its check sums compared. */
async function chunksOf(file: Blob) {
  const all = Buffer.from(await file.arrayBuffer());
  expect(all.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < all.length; ) {
    const end = at + 8 + all.readUInt32BE(at);
    const name = all.toString('latin1', at + 4, at + 8);
    expect(all.readUInt32BE(end), name).toBe(crc32(all.subarray(at + 4, end)));
    chunks.push({ name, data: all.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

describe('a PNG file', () => {
  test('has a check sum behind each chunk', () => {
    expect(crc32(bytes('IEND'))).toBe(0xae426082);
    expect(crc32(bytes('金华'))).toBe(nodeCrc?.(bytes('金华')) ?? crc32(bytes('金华')));
  });

  test('has opaque pixels row by row, however many strips they were read in', () => {
    const rows = inflateSync(packed);
    expect(rows).toHaveLength(300 * 7);
    for (const row of [0, 1, 255, 256, 299])
      expect([...rows.subarray(row * 7, row * 7 + 7)], String(row)).toEqual([0, row % 256, 7, 9, 1, 2, 3]);
  });

  test('says how large it is, and that it has 300 dots to an inch', async () => {
    const chunks = await chunksOf(pngFile(packed, size, 300));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const [header, dots, pixels] = chunks.map(({ data }) => data) as [Buffer, Buffer, Buffer];
    expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([
      2, 300, 8, 2, 0, 0, 0,
    ]);
    expect([dots.readUInt32BE(0), dots.readUInt32BE(4), dots[8]]).toEqual([11811, 11811, 1]);
    expect(Math.round(dots.readUInt32BE(0) * 0.0254)).toBe(300);
    expect(pixels.equals(packed)).toBe(true);
  });

  test('of a screen says nothing of its size on paper', async () => {
    const chunks = await chunksOf(pngFile(packed, size, null));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a PDF file', () => {
  const pdf = async () => {
    return Buffer.from(
      await exportPdf({
        packed,
        pixels: size,
        paper: { width: 297, height: 210 },
        pageWidth: 1122.56,
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

  test('is A4, with the pixels as the PNG file has them, a title and a link', async () => {
    const file = await pdf();
    const text = file.toString('latin1');
    expect(file.includes(Buffer.from(packed))).toBe(true);
    expect(text).toMatch(/MediaBox \[ 0 0 841\.8\d+ 595\.2\d+ \]/);
    expect(text).toMatch(/\/Predictor 15/);
    expect(text).toContain('(https://example.org/?sel=yiwu)');
    expect(text).toContain(Buffer.from('规上工业总产值', 'utf16le').swap16().toString('hex').toUpperCase());
  });
});

describe('what a picture shows', () => {
  const view = { lng: 120, lat: 29.1, zoom: 9, bearing: 20, pitch: 0 };

  test('is all that the reader’s map showed in its free part, however large its own is', () => {
    const twice = scaledView(view, { width: 600, height: 500 }, { width: 1200, height: 1400 });
    expect(twice).toEqual({ ...view, zoom: 10 });
    const half = scaledView(view, { width: 600, height: 500 }, { width: 300, height: 500 });
    expect(half?.zoom).toBeCloseTo(8);
    expect(scaledView(null, { width: 6, height: 5 }, { width: 3, height: 5 })).toBeNull();
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
    expect(exportName(state, { format: 'a3', file: 'pdf' })).toBe('jinhua-a3.pdf');
    expect(exportName({ selection: 'lanxi', thematic }, { format: 'slide', file: 'png' })).toBe(
      'jinhua-lanxi-output-2023-slide.png',
    );
  });
});
