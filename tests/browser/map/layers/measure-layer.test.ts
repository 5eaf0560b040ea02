import { html } from 'lit';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../../../src/map/layers/areas/area-layer';
import '../../../../src/map/layers/labels/label-layer';
import '../../../../src/map/layers/measure/measure-layer';
import type { MeasureLayer } from '../../../../src/map/layers/measure/measure-layer';
import type { PlanMap } from '../../../../src/map/plan-map';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { type MeasureId, measureIds } from '../../../../src/plan/measures/measure-id';
import type { Year } from '../../../../src/plan/years';
import { layerIds } from '../../../../src/state/layers';
import { initialThematic } from '../../../../src/state/thematic';
import { circleMarks } from '../../../../src/style/classes/circle-marks';
import { classify } from '../../../../src/style/classes/classify';
import { realPlan as plan } from '../../real-plan';
import { mountMap } from '../mount-map';

const { geo } = plan;
const classified = (id: MeasureId, year: Year = 2025) =>
  classify({ plan, actuals: noActuals }, id, year, initialThematic.classing, 'light');

const others = layerIds.filter((id) => id !== 'areas');

let element: PlanMap;
let map: MapLibreMap;
let layer: MeasureLayer;

/** One map for all tests, small: it is drawn in software. */
beforeAll(async () => {
  element = await mountMap(
    [119.2, 28.5, 120.8, 29.7],
    [480, 400],
    html`
      <area-layer .data=${geo.counties}></area-layer>
      <measure-layer .data=${geo.counties} .classified=${classified('output')}></measure-layer>
      <label-layer .geo=${geo} .classified=${classified('output')} .hiddenLayers=${others}></label-layer>
    `,
  );
  layer = element.querySelector('measure-layer') as MeasureLayer;
  map = element.map as MapLibreMap;
});

afterAll(() => document.body.replaceChildren());

/** Sets properties of the layer and waits until the map has drawn them. */
async function show(properties: Partial<MeasureLayer>): Promise<void> {
  Object.assign(layer, properties);
  await layer.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  const idle = map.once('idle');
  map.triggerRepaint();
  await idle;
}

/** Area id → a paint property as the map draws it, of the features of one layer. */
function painted(id: string, property: string): Map<string, unknown> {
  const features = map.queryRenderedFeatures({ layers: [id] });
  return new Map(
    features.map(({ properties, layer }) => [
      String(properties.id),
      (layer.paint as Record<string, unknown>)[property],
    ]),
  );
}

/** A CSS colour in the map's own terms, so that two ways of writing one colour are equal. */
function rgb(colour: string): string {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].join();
}

const shownYears: readonly Year[] = [2020, 2023, 2025];

test.each(shownYears)(
  'the colours on the map are those of the classes, for every measure and area in %i',
  async (year) => {
    for (const id of measureIds) {
      const wanted = classified(id, year);
      await show({ classified: wanted });
      const fills = painted('measure-fill', 'fill-color');
      const patterns = painted('measure-none', 'fill-opacity');
      expect(fills.size).toBe(10);
      for (const [area, at] of wanted.classes) {
        expect(patterns.get(area), `${id} ${area} pattern`).toBe(at === null ? 1 : 0);
        if (at === null) continue;
        const colour = (fills.get(area) as { toString: () => string }).toString();
        expect(rgb(colour), `${id} ${area}`).toBe(rgb(wanted.colours[at] ?? ''));
      }
    }
  },
  60_000,
);

test('circles are as large as the values on the map, and stand where they can be clicked', async () => {
  const wanted = classified('firms');
  await show({ classified: wanted, drawing: 'symbols' });
  const radii = painted('measure-circles', 'circle-radius');
  for (const [area, { radius }] of circleMarks(wanted, 'light'))
    expect(radii.get(area), area).toBeCloseTo(radius, 1);
  const features = map.queryRenderedFeatures({ layers: ['measure-circles'] });
  expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(10);
});

test('a click on an area, on a circle too, picks it once', async () => {
  for (const drawing of ['fill', 'symbols'] as const) {
    await show({ drawing });
    const { x, y } = element.project([120.62, 29.05]);
    const picked = new Promise<string[]>((resolve) =>
      element.addEventListener('map-pick', ({ detail }) => resolve(detail.ids), { once: true }),
    );
    const where = { clientX: x, clientY: y, bubbles: true, composed: true, view: window };
    for (const type of ['mousedown', 'mouseup', 'click'])
      map.getCanvas().dispatchEvent(new MouseEvent(type, where));
    expect(await picked).toEqual(['panan']);
  }
});

test('the areas of a class that is pointed at are outlined, and no others', async () => {
  await show({ drawing: 'fill', emphasised: ['yiwu', 'yongkang'] });
  const outlines = painted('measure-outline', 'line-opacity');
  const outlined = [...outlines].filter(([, opacity]) => opacity === 1).map(([id]) => id);
  expect(outlined.sort()).toEqual(['yiwu', 'yongkang']);
  await show({ emphasised: [] });
  expect(map.getFeatureState({ source: 'measure', id: 'yiwu' }).emphasised).toBeUndefined();
});

test('columns leave the map to their own layer', async () => {
  await show({ drawing: 'columns' });
  expect(map.getLayersOrder().filter((id) => id.startsWith('measure'))).toEqual([]);
  await show({ drawing: 'fill' });
  const order = map.getLayersOrder();
  expect(order.indexOf('measure-fill')).toBeGreaterThan(order.indexOf('areas-fill'));
  expect(order.indexOf('measure-outline')).toBeLessThan(order.indexOf('label-areas'));
});

test('areas keep their names, and most their numbers', async () => {
  const lettered = (id: string) =>
    new Set(map.queryRenderedFeatures({ layers: [id] }).map(({ properties }) => properties.id)).size;
  expect(lettered('label-areas')).toBe(10);
  expect(lettered('label-values')).toBeGreaterThan(7);
});
