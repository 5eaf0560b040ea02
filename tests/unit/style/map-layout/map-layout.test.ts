import { describe, expect, test } from 'vitest';
import { legendFlow } from '../../../../src/style/map-layout/legend-flow';
import type { LegendPart } from '../../../../src/style/map-layout/legend-part';
import { type LayoutLines, type MapLayout, mapLayout } from '../../../../src/style/map-layout/map-layout';
import { imageFormats, pageSize } from '../../../../src/style/map-layout/page-size';

const screen = { width: 1440, height: 900, ratio: 1 };
const phone = { width: 390, height: 844, ratio: 3 };

const entries = (count: number): LegendPart<string>[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'entry',
    text: `产业平台 ${index}`,
    drawing: '',
    width: 28,
    height: 20,
  }));

const section = (count: number): LegendPart<string>[] => [{ kind: 'title', text: '图层' }, ...entries(count)];

describe('the size of a picture', () => {
  test('paper has 300 dots to an inch: A4 is 3508 × 2480 pixels, A3 4961 × 3508', () => {
    expect(pageSize('a4', screen).pixels).toEqual({ width: 3508, height: 2480 });
    expect(pageSize('a4-portrait', screen).pixels).toEqual({ width: 2480, height: 3508 });
    expect(pageSize('a3', screen).pixels).toEqual({ width: 4961, height: 3508 });
    expect(pageSize('a3-portrait', screen).pixels).toEqual({ width: 3508, height: 4961 });
  });

  test('a slide is 4K', () => {
    expect(pageSize('slide', screen).pixels).toEqual({ width: 3840, height: 2160 });
  });

  test('the screen’s own size has at least two pixels to each of its own', () => {
    expect(pageSize('screen', screen).pixels).toEqual({ width: 2880, height: 1800 });
    expect(pageSize('screen', phone).pixels).toEqual({ width: 1170, height: 2532 });
  });

  test('a narrow screen’s sheet is laid out wider, so that its words have room', () => {
    const { width, ratio, pixels } = pageSize('screen', phone);
    expect(width).toBe(720);
    expect(width * ratio).toBeCloseTo(pixels.width);
  });
});

describe('a legend', () => {
  const box = { columns: 1, width: 232, gap: 20, most: 300 };

  test('takes the largest type in which it fits', () => {
    expect(legendFlow(section(8), box).size).toBe(13);
    const many = legendFlow(section(16), box);
    expect(many.size).toBeLessThan(13);
    expect(many.height).toBeLessThanOrEqual(300);
  });

  test('loses nothing where nothing fits', () => {
    const flow = legendFlow(section(80), box);
    expect(flow.placed).toHaveLength(81);
    expect(flow.height).toBeGreaterThan(300);
  });

  test('keeps a title with the first entry below it', () => {
    for (let count = 1; count < 14; count++) {
      const { placed } = legendFlow([...section(count), ...section(3)], { ...box, columns: 2 });
      const title = placed[count + 1];
      const next = placed[count + 2];
      expect(title?.part.kind).toBe('title');
      expect(next?.x).toBe(title?.x);
    }
  });

  test('lays no part over another', () => {
    const { placed } = legendFlow([...section(9), ...section(7)], { ...box, columns: 2 });
    for (const [index, { x, y }] of placed.entries()) {
      const before = placed[index - 1];
      if (before && before.x === x) expect(y).toBeGreaterThanOrEqual(before.y + before.height - 0.01);
    }
  });
});

describe('a sheet', () => {
  const content = {
    title: '规上工业总产值，2025年',
    lead: ['金华市工业高质量发展“十四五”规划 · 征求意见稿'],
    warnings: ['情景：改动了 2 个目标，不是规划。'],
    legend: [...section(6), ...section(14), ...section(9)],
    foot: ['金华市经济和信息化局', '示意图，未经地图审核', '制图日期', 'https://example.org/?measure=output'],
  };
  const below = ({ lines, y, leading }: LayoutLines) => y + (lines.length - 1) * leading;
  const boxes = ({ map, strip, legend, code }: MapLayout<string>) => [
    map,
    strip,
    { x: legend.x, y: legend.y, width: legend.width, height: legend.height },
    code,
  ];

  for (const format of imageFormats)
    for (const each of [screen, phone])
      test(`${format} on a screen ${each.width} wide: everything on it, nothing over another`, () => {
        const size = pageSize(format, each);
        const layout = mapLayout(size, content);
        for (const { x, y, width, height } of boxes(layout)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThan(below(layout.warnings));
          expect(x + width).toBeLessThanOrEqual(size.width + 0.01);
          expect(y + height).toBeLessThanOrEqual(size.height + 0.01);
        }
        const [map, , legend] = boxes(layout);
        if (!map || !legend) throw new Error('no boxes');
        const beside = legend.x >= map.x + map.width || legend.y >= map.y + map.height;
        expect(beside).toBe(true);
        expect(legend.y + legend.height).toBeLessThan(layout.rule.y);
        expect(below(layout.foot)).toBeLessThan(size.height);
        expect((map.width * map.height) / (size.width * size.height)).toBeGreaterThan(0.25);
        expect([map.width, map.height].every(Number.isInteger)).toBe(true);
      });

  test('a sheet without a title gives its room to the map', () => {
    const size = pageSize('a4', screen);
    const without = mapLayout(size, { ...content, title: '' });
    expect(without.map.height).toBeGreaterThan(mapLayout(size, content).map.height + 20);
  });
});
