import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Description } from '../../../src/map/description';
import { diff } from '../../../src/map/diff';
import { scene } from '../../../src/map/scene';

const data = { type: 'FeatureCollection' as const, features: [] };

const line = (id: string, paint: object = {}): LayerSpecification => ({
  id,
  type: 'line',
  source: 'lines',
  paint,
});

const description = (layers: LayerSpecification[], rest: Partial<Description> = {}): Description => ({
  sources: { lines: { type: 'geojson', data } },
  images: {},
  layers,
  picks: {},
  states: [],
  ...rest,
});

const nothing = scene([]);

test('nothing changes, nothing is done', () => {
  const same = description([line('a'), line('b')]);
  expect(diff(same, description([line('a'), line('b')]))).toEqual([]);
});

test('sources come before layers, layers from the top down, each below the one above', () => {
  expect(diff(nothing, description([line('a'), line('b')]))).toMatchObject([
    { op: 'add-source', id: 'lines' },
    { op: 'add-layer', layer: { id: 'b' }, before: undefined },
    { op: 'add-layer', layer: { id: 'a' }, before: 'b' },
  ]);
});

test('layers go before their source', () => {
  expect(diff(description([line('a')]), nothing)).toEqual([
    { op: 'remove-layer', id: 'a' },
    { op: 'remove-source', id: 'lines' },
  ]);
});

test('a layer that changed places is moved, and nothing else', () => {
  const from = description([line('a'), line('b'), line('c')]);
  expect(diff(from, description([line('c'), line('a'), line('b')]))).toEqual([
    { op: 'move-layer', id: 'b', before: undefined },
    { op: 'move-layer', id: 'a', before: 'b' },
  ]);
});

test('paint is set where it differs, and unset where it is gone', () => {
  const from = description([line('a', { 'line-width': 1, 'line-blur': 2 })]);
  const to = description([line('a', { 'line-width': 3 })]);
  expect(diff(from, to)).toEqual([
    { op: 'set-paint', id: 'a', name: 'line-width', value: 3 },
    { op: 'set-paint', id: 'a', name: 'line-blur', value: undefined },
  ]);
});

test('filter, zoom range and layout are set where they differ', () => {
  const to: LayerSpecification = {
    id: 'a',
    type: 'line',
    source: 'lines',
    minzoom: 9,
    filter: ['has', 'id'],
    layout: { visibility: 'none' },
  };
  expect(diff(description([line('a')]), description([to]))).toEqual([
    { op: 'set-layout', id: 'a', name: 'visibility', value: 'none' },
    { op: 'set-filter', id: 'a', filter: ['has', 'id'] },
    { op: 'set-zoom', id: 'a', range: [9, 24] },
  ]);
});

test('new data goes to the source that is there', () => {
  const other = { ...data };
  const to = description([line('a')], { sources: { lines: { type: 'geojson', data: other } } });
  expect(diff(description([line('a')]), to)).toEqual([{ op: 'set-data', id: 'lines', data: other }]);
});

test('a source with other settings is made anew, with its layers', () => {
  const to = description([line('a')], { sources: { lines: { type: 'geojson', data, tolerance: 4 } } });
  expect(diff(description([line('a')]), to).map(({ op }) => op)).toEqual([
    'remove-layer',
    'remove-source',
    'add-source',
    'add-layer',
  ]);
});

test('a layer of another type is made anew', () => {
  const to = description([{ id: 'a', type: 'circle', source: 'lines' }]);
  expect(diff(description([line('a')]), to).map(({ op }) => op)).toEqual(['remove-layer', 'add-layer']);
});

test('images come before the layers that use them and go when none does', () => {
  const drawing = { width: 1, height: 1, ops: [] };
  const from = description([line('a')], { images: { old: drawing } });
  const to = description([line('a')], { images: { fresh: drawing } });
  expect(diff(from, to)).toEqual([
    { op: 'add-image', id: 'fresh', drawing },
    { op: 'remove-image', id: 'old' },
  ]);
});

test('feature states are set and removed', () => {
  const state = (id: string) => ({ source: 'lines', id, flag: 'hover' });
  const from = description([line('a')], { states: [state('x')] });
  const to = description([line('a')], { states: [state('y')] });
  expect(diff(from, to)).toEqual([
    { op: 'remove-state', state: state('x') },
    { op: 'set-state', state: state('y') },
  ]);
});

const wall = (height: number) => ({
  id: 'wall',
  radius: 1,
  opacity: 1,
  rim: '#000',
  columns: [{ id: 'x', at: [119, 29] as const, height, colour: '#fff', lit: null }],
});

test('deck layers are shown anew where any of them differs, and not where none does', () => {
  const from = description([line('a')], { decks: [wall(1)] });
  expect(diff(from, description([line('a')], { decks: [wall(1)] }))).toEqual([]);
  expect(diff(from, description([line('a')], { decks: [wall(2)] }))).toEqual([
    { op: 'show-decks', decks: [wall(2)] },
  ]);
  expect(diff(from, description([line('a')]))).toEqual([{ op: 'show-decks', decks: [] }]);
});

test('deck layers come once their places are there', () => {
  const operations = diff(nothing, description([line('a')], { decks: [wall(1)] }));
  expect(operations.at(-1)).toEqual({ op: 'show-decks', decks: [wall(1)] });
});

test('two descriptions may share an image, but no layer and no source', () => {
  const a = description([line('a')], { images: { dot: { width: 1, height: 1, ops: [] } } });
  expect(scene([a, description([line('b')], { sources: {}, images: a.images })]).layers).toHaveLength(2);
  expect(() => scene([a, description([line('b')])])).toThrow('two sources "lines"');
  expect(() => scene([a, description([line('a')], { sources: {} })])).toThrow('two layers "a"');
});
