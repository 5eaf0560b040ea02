import { html, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { boundsOf } from '../../../../src/geometry/bounds-of';
import '../../../../src/map/layers/areas/area-layer';
import '../../../../src/map/layers/columns/column-layer';
import type { ColumnLayer } from '../../../../src/map/layers/columns/column-layer';
import '../../../../src/map/layers/labels/label-layer';
import type { Description } from '../../../../src/map/description';
import '../../../../src/map/plan-map';
import type { PlanMap } from '../../../../src/map/plan-map';
import { scene } from '../../../../src/map/scene';
import { noActuals } from '../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../src/plan/measures/measure-id';
import type { Year } from '../../../../src/plan/years';
import { layerIds } from '../../../../src/state/layers';
import { initialThematic } from '../../../../src/state/thematic';
import { type Classified, classify } from '../../../../src/style/classes/classify';
import { realPlan } from '../../real-plan';
import { atlas } from '../atlas';
import { clickOn, drawn, mapOf } from '../drawn';
import '../worker';

vi.setConfig({ testTimeout: 90_000 });
afterEach(() => document.body.replaceChildren());

/** Drawing in software takes its time on a busy machine. */
const patient = { timeout: 20_000 };
const classes = (id: MeasureId, year: Year = 2025): Classified =>
  classify({ plan: realPlan, actuals: noActuals }, id, year, initialThematic.classing, 'light');
const output = classes('output');
const tilted = { lng: 119.95, lat: 29.12, zoom: 8, bearing: 0, pitch: 45 };

/** The ten areas with their columns, 700 × 500. */
async function columns(classified: Classified | null): Promise<PlanMap> {
  const map = await mounted(classified);
  await expect.poll(() => groups(map).length, patient).toBe(classified ? 2 : 0);
  await drawn(map);
  return map;
}

/** The same, before deck.gl has drawn anything. */
async function mounted(classified: Classified | null): Promise<PlanMap> {
  const room = document.createElement('div');
  room.style.cssText = 'position: fixed; left: 0; top: 0; width: 700px; height: 500px; display: grid';
  document.body.append(room);
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  render(
    html`<plan-map .initialBounds=${boundsOf(realPlan.geo.counties)} .view=${tilted} label="Map">
      <area-layer .data=${realPlan.geo.counties}></area-layer>
      <column-layer .plan=${realPlan} .classified=${classified}></column-layer>
      <label-layer .geo=${realPlan.geo} .classified=${classified} .drawing=${'columns'} .hiddenLayers=${layerIds.filter((id) => id !== 'areas')}></label-layer>
    </plan-map>`,
    room,
  );
  await ready;
  return room.querySelector('plan-map') as PlanMap;
}

const order = (map: PlanMap) => mapOf(map).getLayersOrder();
const groups = (map: PlanMap) => order(map).filter((id) => id.startsWith('deck'));
const layer = (map: PlanMap) => map.querySelector('column-layer') as ColumnLayer;

/** Where an area's column stands on the screen. */
function foot(map: PlanMap, area: string) {
  const columns = layer(map).description?.decks?.flatMap((deck) => deck.columns) ?? [];
  const [lng = 0, lat = 0] = columns.find(({ id }) => id === area)?.at ?? [];
  return map.project([lng, lat]);
}

/** By how much blue exceeds red in the next frame, 40 CSS pixels above the foot of an area's column. */
function blueOf(map: PlanMap, area: string): Promise<number> {
  const { x, y } = foot(map, area);
  const canvas = mapOf(map).getCanvas();
  const ratio = canvas.width / canvas.clientWidth;
  const read = () => {
    const pixel = new Uint8Array(4);
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(x * ratio, canvas.height - (y - 40) * ratio, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    const [red = 0, , blue = 0] = pixel;
    return blue - red;
  };
  return new Promise((resolve) => {
    mapOf(map).once('render', () => resolve(read()));
    mapOf(map).triggerRepaint();
  });
}

test('a map that has settled shows its columns, also where deck.gl is there already', async () => {
  for (const round of ['first', 'second']) {
    const map = await mounted(output);
    await map.settled();
    expect(await blueOf(map, 'yiwu'), round).toBeGreaterThan(60);
    document.body.replaceChildren();
  }
});

test('a click on a column picks its area, whatever ground lies behind it', async () => {
  const map = await columns(output);
  const { x, y } = foot(map, 'yiwu');
  const behind = { x, y: y - 95 };
  expect(await clickOn(map, behind)).toEqual(['yiwu']);
  layer(map).classified = null;
  await layer(map).updateComplete;
  await drawn(map);
  expect(await clickOn(map, behind)).not.toEqual(['yiwu']);
});

test('an area without a figure has a ring to click on, and no column', async () => {
  const map = await columns(classes('tax-per-mu'));
  const standing = layer(map).description?.decks?.flatMap((deck) => deck.columns.map(({ id }) => id));
  expect(standing).toHaveLength(9);
  const rings = mapOf(map).queryRenderedFeatures({ layers: ['columns-foot'] });
  const none = rings.find(({ properties }) => properties.figure === 'none');
  expect(none?.properties.id).toBe('jinhua-edz');
});

test('each deck layer lies just below its own place, and all names above both', async () => {
  const map = await columns(output);
  for (const id of ['columns-solid', 'columns-around'])
    expect(order(map)[order(map).indexOf(id) - 1]).toMatch(new RegExp(`^deck.*${id}$`));
  expect(order(map).indexOf('label-areas')).toBeGreaterThan(order(map).indexOf('columns-around'));
});

test('columns go with their measure, and come back in the same place', async () => {
  const map = await columns(output);
  layer(map).classified = null;
  await layer(map).updateComplete;
  await drawn(map);
  await expect.poll(() => groups(map), patient).toEqual([]);
  expect(order(map).filter((id) => id.startsWith('columns'))).toEqual([]);
  layer(map).classified = output;
  await expect.poll(() => groups(map).length, patient).toBe(2);
  expect(order(map).indexOf('label-areas')).toBeGreaterThan(order(map).indexOf('columns-around'));
});

test('without a measure there is no deck.gl', async () => {
  const map = await columns(null);
  expect(groups(map)).toEqual([]);
});

test('a map that goes takes its deck.gl and its context along', async () => {
  const map = await columns(output);
  const gl = mapOf(map).getCanvas().getContext('webgl2');
  const errors: unknown[] = [];
  window.addEventListener('error', (event) => errors.push(event.error), { once: true });
  layer(map).classified = classes('output', 2023);
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(gl?.isContextLost()).toBe(true);
  expect(errors).toEqual([]);
});

test('labels survive a deck layer', async () => {
  const map = await atlas();
  const red = 'rgb(255, 0, 0)';
  const wall: Description = {
    ...scene([]),
    layers: [{ id: 'wall', type: 'background', layout: { visibility: 'none' } }],
    decks: [
      {
        id: 'wall',
        radius: 200_000,
        opacity: 1,
        rim: red,
        columns: [{ id: 'wall', at: [119.9, 29.1], height: 10, colour: red, lit: null }],
      },
    ],
  };
  const element = Object.assign(document.createElement('i'), { description: wall });
  map.querySelector('label-layer')?.before(element);
  await expect.poll(() => groups(map).length, patient).toBe(1);
  await drawn(map);
  const pixels = await pixelsOf(map);
  const reds = pixels.filter(([r, g, b]) => r > 180 && g < 60 && b < 60).length;
  expect(reds / pixels.length, 'the wall covers the ground').toBeGreaterThan(0.8);
  expect(reds / pixels.length, 'and names stand on it').toBeLessThan(0.999);
  const names = mapOf(map).queryRenderedFeatures({ layers: ['label-areas'] });
  expect(names.map(({ properties }) => properties.id)).toEqual(expect.arrayContaining(['lanxi', 'yiwu']));
});

/** The colours of the map's pixels. */
async function pixelsOf(map: PlanMap): Promise<[number, number, number][]> {
  const gl = mapOf(map).getCanvas().getContext('webgl2');
  if (!gl) throw new Error('no context');
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const bytes = new Uint8Array(width * height * 4);
  const rendered = mapOf(map).once('render');
  mapOf(map).triggerRepaint();
  void mapOf(map).once('render', () => gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes));
  await rendered;
  return Array.from({ length: width * height }, (_, index) => [
    bytes[index * 4] ?? 0,
    bytes[index * 4 + 1] ?? 0,
    bytes[index * 4 + 2] ?? 0,
  ]);
}
