import { readFileSync } from 'node:fs';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { innerPoint } from '../../../../../src/geometry/inner-point';
import { outerBorder } from '../../../../../src/geometry/outer-border';
import { bandPath } from '../../../../../src/map/layers/labels/band-path';
import { describeLabels } from '../../../../../src/map/layers/labels/describe-labels';
import { labelBands } from '../../../../../src/map/layers/labels/label-bands';
import { labelPoints } from '../../../../../src/map/layers/labels/label-points';
import { type Features, type Geo, geoFiles } from '../../../../../src/plan/plan';
import { layerIds } from '../../../../../src/state/layers';
import { labelLook } from './label-look';

const read = (file: string): Features => JSON.parse(readFileSync(`geo/${file}.geojson`, 'utf8'));
const geo = Object.fromEntries(geoFiles.map((file) => [file, read(file)])) as unknown as Geo;

const ring = (...points: Position[]): Polygon => ({ type: 'Polygon', coordinates: [points] });

test('an inner point of a crescent lies in the crescent, not in its hollow', () => {
  const crescent = ring([0, 0], [4, 0], [4, 1], [1, 1], [1, 3], [4, 3], [4, 4], [0, 4], [0, 0]);
  const [x = 0] = innerPoint(crescent) ?? [];
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(1);
});

test('points and lines have no inner point', () => {
  expect(innerPoint({ type: 'Point', coordinates: [0, 0] })).toBeNull();
});

test('every area is lettered once, in the reader’s language', () => {
  const names = (language: 'zh' | 'en') =>
    labelPoints(geo, language)
      .features.filter(({ properties }) => properties.kind === 'area')
      .map(({ properties }) => properties.name);
  expect(names('zh')).toHaveLength(10);
  expect(names('zh')).toContain('兰溪市');
  expect(names('en')).toContain("Pan'an County");
});

test('a platform of several blocks is lettered at each, the first marked', () => {
  const parts = labelPoints(geo, 'zh')
    .features.filter(({ properties }) => properties.id === 'jinhua-etdz')
    .map(({ properties }) => properties.part);
  expect(parts).toEqual([1, 2]);
});

test('the corridor and both belts are lettered along themselves, from west to east', () => {
  const paths = labelBands(geo, 'en').features;
  expect(paths.map(({ properties }) => properties.kind)).toEqual(['corridor', 'belt', 'belt']);
  for (const { geometry } of paths) {
    const [first, last] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
    expect(first?.[0]).toBeLessThan(last?.[0] ?? 0);
  }
});

test('a band’s name keeps away from the symbols on it', () => {
  const west = Array.from({ length: 21 }, (_, index): Position => [index / 20, 0]);
  const east = west.toReversed().map(([x = 0]): Position => [x, 0.1]);
  const path = bandPath(ring(...west, ...east, [0, 0]), [[0.3, 0.05]]) ?? [];
  expect(path[10]?.[0]).toBeGreaterThan(0.5);
});

test('the city’s border has no inner edges', () => {
  const border = outerBorder({
    type: 'FeatureCollection',
    features: [
      { ...geo.counties.features[0], geometry: ring([0, 0], [1, 0], [1, 1], [0, 1], [0, 0]) },
      { ...geo.counties.features[0], geometry: ring([1, 0], [2, 0], [2, 1], [1, 1], [1, 0]) },
    ] as Features['features'],
  });
  const points = border.geometry.coordinates.flat().map(String);
  expect(border.geometry.coordinates).toHaveLength(1);
  expect(points).toHaveLength(7);
});

test('the border of Jinhua’s ten areas is one closed line', () => {
  const { coordinates } = outerBorder(geo.counties).geometry;
  expect(coordinates).toHaveLength(1);
  expect(coordinates[0]?.[0]).toEqual(coordinates[0]?.at(-1));
});

test('no label may overlap another but what must be named, and no hidden layer is lettered', () => {
  const names = { points: labelPoints(geo, 'zh'), bands: labelBands(geo, 'zh') };
  const { layers } = describeLabels(geo, names, layerIds, labelLook);
  const seen = layers.filter(({ layout }) => layout?.visibility !== 'none').map(({ id }) => id);
  expect(seen).toEqual(['label-surroundings', 'label-selected']);
  const above = layers.filter(({ layout }) => layout && 'text-overlap' in layout).map(({ id }) => id);
  expect(above).toEqual(['label-platforms-number', 'label-cities-number', 'label-areas', 'label-selected']);
  for (const { layout } of layers) expect(layout).not.toHaveProperty('text-allow-overlap');
});
