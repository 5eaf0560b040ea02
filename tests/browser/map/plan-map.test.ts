import { afterEach, expect, test } from 'vitest';
import type { AreaLayer } from '../../../src/map/layers/areas/area-layer';
import type { PlanMap } from '../../../src/map/plan-map';
import { atlas } from './atlas';
import { clickOn, drawn, mapOf } from './drawn';

afterEach(() => document.body.replaceChildren());

const layer = (map: PlanMap, name: string) => map.querySelector(`${name}-layer`) as AreaLayer;

const order = (map: PlanMap) => mapOf(map).getLayersOrder();

const above = (map: PlanMap, upper: string, lower: string) =>
  order(map).indexOf(upper) > order(map).indexOf(lower);

const clickAt = (map: PlanMap, at: [number, number]) => clickOn(map, mapOf(map).project(at));

test('layers follow DOM order', async () => {
  const map = await atlas();
  expect(above(map, 'belts-tint', 'areas-fill')).toBe(true);
  expect(above(map, 'platforms-icon', 'cities-icon')).toBe(true);
});

test('layers follow an element that moves', async () => {
  const map = await atlas();
  layer(map, 'belt').after(layer(map, 'area'));
  await drawn(map);
  expect(above(map, 'areas-fill', 'belts-tint')).toBe(true);
});

test('layers of an element that goes are gone', async () => {
  const map = await atlas();
  layer(map, 'belt').remove();
  await drawn(map);
  expect(order(map).filter((id) => id.startsWith('belts'))).toEqual([]);
  expect(mapOf(map).getSource('belts')).toBeUndefined();
});

test('labels sit above polygons and symbols', async () => {
  const map = await atlas();
  expect(above(map, 'label-areas', 'platforms-icon')).toBe(true);
});

test('a changed property changes the map', async () => {
  const map = await atlas();
  const before = mapOf(map).getPaintProperty('belts-tint', 'fill-color');
  layer(map, 'belt').scheme = 'dark';
  await drawn(map);
  expect(mapOf(map).getPaintProperty('belts-tint', 'fill-color')).not.toBe(before);
});

test('a change of scheme keeps the order', async () => {
  const map = await atlas();
  const before = order(map);
  for (const each of map.children) (each as AreaLayer).scheme = 'dark';
  await drawn(map);
  expect(order(map)).toEqual(before);
});

test('a change of language letters the map anew and keeps the order', async () => {
  const map = await atlas();
  const before = order(map);
  layer(map, 'label').language = 'en';
  await drawn(map);
  expect(order(map)).toEqual(before);
  const names = mapOf(map)
    .querySourceFeatures('label-points')
    .map(({ properties }) => properties.name);
  expect(names).toContain('lanxi');
});

test('opacity reaches the map', async () => {
  const map = await atlas();
  layer(map, 'city').opacity = 0.4;
  await drawn(map);
  expect(mapOf(map).getPaintProperty('cities-icon', 'icon-opacity')).toBe(0.4);
});

test('a click on an area picks the area', async () => {
  const map = await atlas();
  expect(await clickAt(map, [119.55, 28.95])).toEqual(['lanxi']);
});

test('a click where areas and belt overlap offers both, the upper one first', async () => {
  const map = await atlas();
  expect(await clickAt(map, [119.95, 29.15])).toEqual(['belt', 'yiwu']);
});

test('symbols win over the ground, and all symbols on a spot are offered', async () => {
  const map = await atlas();
  expect(await clickAt(map, [119.6, 29.1])).toEqual(['lanxi-ez', 'city']);
});

test('a hidden layer is not picked', async () => {
  const map = await atlas();
  layer(map, 'belt').invisible = true;
  await drawn(map);
  expect(await clickAt(map, [119.95, 29.15])).toEqual(['yiwu']);
});

test('a click on empty ground picks nothing', async () => {
  const map = await atlas();
  expect(await clickAt(map, [119.9, 28.86])).toEqual([]);
});

test('Enter picks at the centre, Escape clears', async () => {
  const map = await atlas();
  const picks: string[][] = [];
  map.addEventListener('map-pick', ({ detail }) => picks.push(detail.ids));
  for (const key of ['Enter', 'Escape'])
    mapOf(map)
      .getCanvas()
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(picks[0]).toContain('belt');
  expect(picks[1]).toEqual([]);
});

test('a view moves the map; only the reader’s moves are reported', async () => {
  const map = await atlas();
  const views: unknown[] = [];
  map.addEventListener('map-view', ({ detail }) => views.push(detail));
  map.view = { lng: 119.7, lat: 29.05, zoom: 10, bearing: 0, pitch: 0 };
  await map.updateComplete;
  await drawn(map);
  expect(mapOf(map).getZoom()).toBeCloseTo(10, 2);
  expect(views).toEqual([]);
  map.zoomBy(1);
  await drawn(map);
  expect(views).toHaveLength(1);
  expect(views[0]).toMatchObject({ zoom: 11 });
});

test('the fitted bounds are in the free part of the map', async () => {
  const map = await atlas();
  map.padding = { top: 0, right: 300, bottom: 100, left: 0 };
  await map.updateComplete;
  await drawn(map);
  expect(map.shows(map.initialBounds)).toBe(true);
  expect(mapOf(map).project([120.3, 29.1]).x).toBeLessThan(500);
});

test('leaving the document cleans up, coming back builds the map anew', async () => {
  const map = await atlas();
  const room = map.parentElement as HTMLElement;
  const errors: unknown[] = [];
  map.addEventListener('map-error', ({ detail }) => errors.push(detail));
  layer(map, 'belt').scheme = 'dark';
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(map.map).toBeNull();
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  room.append(map);
  await ready;
  expect(above(map, 'belts-tint', 'areas-fill')).toBe(true);
  expect(errors).toEqual([]);
});

test('an error in a layer is told, not lost', async () => {
  const map = await atlas();
  const told = new Promise<CustomEvent<unknown>>((resolve) =>
    map.addEventListener('map-error', resolve, { once: true }),
  );
  map.append(layer(map, 'belt').cloneNode());
  expect(String((await told).detail)).toContain('two sources "belts"');
});
