import { expect, test } from 'vitest';
import { columnAt, type Project } from '../../../../src/map/deck/column-at';
import type { DeckLayer } from '../../../../src/map/deck/deck-layer';

/** Seen from the south and above: a degree is 1000 pixels, 10 metres of height are one; the south is nearest. */
const project: Project = ([lng, lat, height]) => [lng * 1000, -lat * 1000 - height / 10, lat];

const layer = (...columns: [id: string, lng: number, lat: number, height: number][]): DeckLayer => ({
  id: 'columns',
  radius: 1113.2,
  opacity: 1,
  rim: '#000',
  columns: columns.map(([id, lng, lat, height]) => ({
    id,
    at: [lng, lat],
    height,
    colour: '#fff',
    lit: null,
  })),
});

test('a point on a column finds it, from foot to top and to its edge', () => {
  const layers = [layer(['a', 0, 0, 1000])];
  const at = (x: number, y: number) => columnAt(layers, 1, project, { x, y });
  expect([at(0, 0), at(0, -100), at(9, -50), at(-12, -50)]).toEqual(['a', 'a', 'a', 'a']);
  expect([at(0, 20), at(0, -120), at(15, -50)]).toEqual([null, null, null]);
});

test('of two columns the nearer one is found', () => {
  const layers = [layer(['far', 0, 0.05, 1000]), layer(['near', 0, 0, 1000])];
  expect(columnAt(layers, 1, project, { x: 0, y: -80 })).toBe('near');
  expect(columnAt(layers, 1, project, { x: 0, y: -140 })).toBe('far');
});

test('a scale makes columns lower and thinner', () => {
  const layers = [layer(['a', 0, 0, 1000])];
  expect(columnAt(layers, 0.5, project, { x: 0, y: -50 })).toBe('a');
  expect(columnAt(layers, 0.5, project, { x: 0, y: -80 })).toBeNull();
  expect(columnAt(layers, 0.5, project, { x: 10, y: -20 })).toBeNull();
});
