import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platformImages } from '../../../src/map/layers/parts/platform-images';
import type { Features } from '../../../src/plan/plan';
import { placeType } from '../../../src/plan/schema/place';
import { platformCategory } from '../../../src/plan/schema/platform';
import { hatch } from '../../../src/style/hatch';
import { industryColours } from '../../../src/style/industry-colours';
import { industryLetters } from '../../../src/style/industry-letters';
import { mapColours } from '../../../src/style/map-colours';
import { platformDrawing, platformShape } from '../../../src/style/platform-drawing';
import { symbolPath } from '../../../src/style/symbol-path';

const read = (file: string): Features => JSON.parse(readFileSync(`geo/${file}.geojson`, 'utf8'));

test('each platform category has a shape of its own', () => {
  const shapes = platformCategory.options.map(platformShape);
  expect(new Set(shapes).size).toBe(4);
});

test('an unknown category looks like a zone', () => {
  expect(platformShape(null)).toBe('zone');
});

test('every symbol is a closed path within its box', () => {
  const shapes = ['hitech', 'etdz', 'zone', 'wanmu', 'city', 'core', ...placeType.options] as const;
  for (const shape of shapes) expect(symbolPath(shape)).toMatch(/^M[-\d .,LHVCZMahvcz]+Z$/);
});

test('every industry has a letter, and no two share one', () => {
  const letters = Object.keys(industryColours).map((id) => industryLetters[id]);
  expect(letters).not.toContain(undefined);
  expect(new Set(letters).size).toBe(letters.length);
});

test('a platform shows its first industry by colour and letter', () => {
  const { ops } = platformDrawing(
    { shape: 'zone', industry: 'textiles', role: 'point', creating: false },
    'light',
  );
  expect(ops).toContainEqual(expect.objectContaining({ fill: '#a43d70' }));
  expect(ops).toContainEqual(expect.objectContaining({ text: 'T' }));
});

test('a platform without an industry is grey and has no letter', () => {
  const { ops } = platformDrawing({ shape: 'zone', industry: null, role: 'point', creating: false }, 'dark');
  expect(ops).toContainEqual(expect.objectContaining({ fill: mapColours.dark.noIndustry }));
  expect(ops.some(({ kind }) => kind === 'text')).toBe(false);
});

test('a platform being created has an open ring', () => {
  const drawing = (creating: boolean) =>
    platformDrawing({ shape: 'zone', industry: null, role: 'point', creating }, 'light');
  expect(drawing(true).ops.some((op) => op.kind === 'path' && op.dash)).toBe(true);
  expect(drawing(false).ops.some((op) => op.kind === 'path' && op.dash)).toBe(false);
});

test('images are named by all they depend on', () => {
  const light = platformImages(read('platforms'), 'light');
  const dark = platformImages(read('platforms'), 'dark');
  expect(Object.keys(light.images).filter((name) => name in dark.images)).toEqual([]);
  expect(Object.keys(light.images)).toContain('platform-hitech-optoelectronics-point-creating-light');
});

test('hatches lean both ways', () => {
  expect(hatch('rising', '#000', 10, 1)).not.toEqual(hatch('falling', '#000', 10, 1));
});

test('no two neighbouring areas share a colour', () => {
  const vertices = read('counties').features.map(({ geometry, properties }) => ({
    id: properties.id,
    points: new Set(JSON.stringify(geometry).match(/\[[-\d.]+,[-\d.]+\]/g)),
  }));
  for (const { areaFill } of Object.values(mapColours))
    for (const a of vertices)
      for (const b of vertices) {
        const touch = a.id < b.id && [...a.points].some((point) => b.points.has(point));
        if (touch) expect(areaFill[a.id], `${a.id} and ${b.id}`).not.toBe(areaFill[b.id]);
      }
});
