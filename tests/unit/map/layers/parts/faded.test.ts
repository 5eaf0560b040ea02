import type { LayerSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { faded } from '../../../../../src/map/layers/parts/faded';

const fade = (layer: LayerSpecification, opacity: number | 'hidden') =>
  faded({ sources: {}, images: {}, layers: [layer], picks: {}, states: [] }, opacity).layers[0];

const fill = (opacity?: unknown) =>
  ({
    id: 'a',
    type: 'fill',
    source: 's',
    paint: opacity === undefined ? {} : { 'fill-opacity': opacity },
  }) as LayerSpecification;

test('a layer without an opacity of its own takes the given one', () => {
  expect(fade(fill(), 0.5)?.paint).toEqual({ 'fill-opacity': 0.5 });
});

test('opacities multiply', () => {
  expect(fade(fill(0.4), 0.5)?.paint).toEqual({ 'fill-opacity': 0.2 });
});

test('a condition is multiplied as a whole', () => {
  const hover = ['case', ['has', 'x'], 1, 0];
  expect(fade(fill(hover), 0.5)?.paint).toEqual({ 'fill-opacity': ['*', hover, 0.5] });
});

test('a ramp over zoom keeps zoom at the top', () => {
  const ramp = ['interpolate', ['linear'], ['zoom'], 10, 0.8, 12, 0.4];
  expect(fade(fill(ramp), 0.5)?.paint).toEqual({
    'fill-opacity': ['interpolate', ['linear'], ['zoom'], 10, 0.4, 12, 0.2],
  });
});

test('symbols fade with their lettering', () => {
  const symbol: LayerSpecification = { id: 'a', type: 'symbol', source: 's' };
  expect(fade(symbol, 0.5)?.paint).toEqual({ 'icon-opacity': 0.5, 'text-opacity': 0.5 });
});

test('what deck.gl draws fades likewise, and goes where it is hidden', () => {
  const wall = { id: 'wall', radius: 1, opacity: 0.5, rim: '#000', columns: [] };
  const description = { sources: {}, images: {}, layers: [], picks: {}, states: [], decks: [wall] };
  expect(faded(description, 0.5).decks).toEqual([{ ...wall, opacity: 0.25 }]);
  expect(faded(description, 'hidden').decks).toEqual([]);
});

test('a hidden layer stays where it is', () => {
  expect(fade(fill(0.4), 'hidden')).toMatchObject({ id: 'a', layout: { visibility: 'none' } });
});
