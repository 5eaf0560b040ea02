import { html } from 'lit';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../../../src/map/layers/areas/area-layer';
import '../../../../src/map/layers/belts/belt-layer';
import '../../../../src/map/layers/cities/city-layer';
import '../../../../src/map/layers/corridor/corridor-layer';
import '../../../../src/map/layers/labels/label-layer';
import type { MapLayer } from '../../../../src/map/layers/parts/map-layer';
import '../../../../src/map/layers/measure/measure-layer';
import '../../../../src/map/layers/platforms/platform-layer';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { type Filter, noFilter } from '../../../../src/plan/filter/filter';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { strengthStyle } from '../../../../src/style/strength-style';
import { realPlan as plan } from '../../real-plan';
import { mountMap } from '../mount-map';

const { geo } = plan;
const classified = classify({ plan, actuals: noActuals }, 'output', 2025, initialThematic.classing, 'light');

let map: MapLibreMap;
let layers: MapLayer[];

/** One map for all tests, small: it is drawn in software. */
beforeAll(async () => {
  const element = await mountMap(
    [119.2, 28.5, 120.8, 29.7],
    [520, 420],
    html`
      <area-layer .data=${geo.counties}></area-layer>
      <measure-layer .data=${geo.counties}></measure-layer>
      <corridor-layer .data=${geo.corridor}></corridor-layer>
      <belt-layer .data=${geo.belts}></belt-layer>
      <city-layer .data=${geo.cities}></city-layer>
      <platform-layer .data=${geo.platforms}></platform-layer>
      <label-layer .geo=${geo}></label-layer>
    `,
  );
  layers = [...element.children] as MapLayer[];
  map = element.map as MapLibreMap;
});

afterAll(() => document.body.replaceChildren());

async function filter(change: Partial<Filter> | null): Promise<ReturnType<typeof matchFilter>> {
  const kept = change && matchFilter(plan, { ...noFilter, ...change });
  for (const layer of layers) layer.filterMatch = kept;
  await idle();
  return kept;
}

async function idle(): Promise<void> {
  await Promise.all(layers.map((layer) => layer.updateComplete));
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = map.once('idle');
  map.triggerRepaint();
  await drawn;
}

/** Feature id → a paint property as the map draws it, of the features of one layer. */
function painted(id: string, property: string): Map<string, unknown> {
  return new Map(
    map
      .queryRenderedFeatures({ layers: [id] })
      .map(({ properties, layer }) => [
        String(properties.id),
        (layer.paint as Record<string, unknown>)[property],
      ]),
  );
}

/** A CSS colour in the map's own terms, so that two ways of writing one colour are equal. */
function rgb(colour: unknown): string {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  canvas.fillStyle = String(colour);
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].join();
}

const colourOf = (strength: Parameters<typeof strengthStyle>[0] | undefined) =>
  strengthStyle(strength ?? 'matched', 'light')?.colour;

test('what names the topics has the colour and width of its verb’s strength, all else steps back', async () => {
  const kept = await filter({ topics: ['biomedicine'] });
  const fills = painted('areas-fill', 'fill-color');
  const edges = painted('areas-kept', 'line-width');
  expect(fills.size).toBe(10);
  for (const [id, colour] of fills) {
    const look = strengthStyle(kept?.get(id) ?? 'matched', 'light');
    expect(edges.get(id), id).toBeCloseTo(look?.width ?? 0, 1);
    if (look) expect(rgb(colour), id).toBe(rgb(look.colour));
  }
  const symbols = painted('platforms-icon', 'icon-opacity');
  const rings = new Map([
    ...painted('platforms-kept', 'circle-color'),
    ...painted('platforms-match-beside', 'circle-color'),
  ]);
  for (const { id } of plan.platforms) {
    expect(symbols.get(id), id).toBeCloseTo(kept?.has(id) ? 1 : 0.22, 2);
    if (kept?.has(id)) expect(rgb(rings.get(id)), id).toBe(rgb(colourOf(kept.get(id))));
  }
  expect(rgb([...painted('corridor-edge', 'line-color').values()][0])).toBe(
    rgb(colourOf(kept?.get('corridor'))),
  );
  const labels = painted('label-areas', 'text-opacity');
  for (const [id, opacity] of labels)
    expect(opacity as number, id)[kept?.has(id) ? 'toBeGreaterThan' : 'toBeLessThan'](0.5);
});

test('a new filter replaces no layer and no source', async () => {
  await filter({ topics: ['biomedicine'] });
  const before = map.getLayersOrder();
  const [style] = [map.style];
  await filter({ topics: ['textiles'], mode: 'all' });
  expect(map.getLayersOrder()).toEqual(before);
  expect(map.style).toBe(style);
  await filter(null);
  expect(map.getLayersOrder()).toEqual(before);
  const opacities = [...painted('platforms-icon', 'icon-opacity').values()];
  expect(new Set(opacities)).toEqual(new Set([1]));
});

test('a measure keeps the colours of its classes; what is kept is edged', async () => {
  const measure = layers.find(
    ({ localName }) => localName === 'measure-layer',
  ) as HTMLElementTagNameMap['measure-layer'];
  measure.classified = classified;
  const kept = await filter({ topics: ['biomedicine'] });
  const fills = painted('measure-fill', 'fill-color');
  for (const [id, at] of classified.classes)
    expect(rgb(fills.get(id)), id).toBe(rgb(classified.colours[at ?? -1]));
  const widths = painted('measure-kept', 'line-width');
  for (const [id, width] of widths) expect((width as number) > 0, id).toBe(kept?.has(id));
});
