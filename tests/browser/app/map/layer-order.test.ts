import { render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../src/app/start/map-modules';
import { mapTemplate } from '../../../../src/app/map/map-template';
import { legendOf } from '../../../../src/features/legend/legend-of';
import '../../../../src/features/legend/panel';
import type { MapLayer } from '../../../../src/map/layers/parts/map-layer';
import { mapOrder, planLayers } from '../../../../src/map/layers/registry';
import { mount } from '../../mount';
import { realPlan } from '../../real-plan';
import { shownAt } from '../map-export/shown';

vi.setConfig({ testTimeout: 90_000 });
afterEach(() => document.body.replaceChildren());

const fixedTags = {
  base: 'base-layer',
  measure: 'measure-layer',
  selection: 'selection-layer',
  columns: 'column-layer',
  labels: 'label-layer',
  answer: 'answer-layer',
};

test('layers lie on the map as they stand in the registry, and the legend lists them from the top', async () => {
  const { map: shown } = shownAt('', 'webgl');
  const room = document.createElement('div');
  room.style.cssText = 'position: fixed; left: 0; top: 0; width: 400px; height: 300px; display: grid';
  document.body.append(room);
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  render(mapTemplate(shown), room);
  await ready;
  const map = room.querySelector('plan-map');
  const elements = [...(map?.children ?? [])] as MapLayer[];
  expect(elements.map(({ localName }) => localName)).toEqual(
    mapOrder.map((layer) => (typeof layer === 'string' ? fixedTags[layer] : layer.tag._$litStatic$)),
  );
  const wanted = elements.flatMap(({ description }) => description?.layers.map(({ id }) => id) ?? []);
  expect(wanted.length).toBeGreaterThan(40);
  expect(map?.map?.getLayersOrder()).toEqual(wanted);

  const fromTheTop = planLayers.map(({ id }) => id).toReversed();
  const { layers } = shown.state;
  expect(legendOf(layers, realPlan.geo, new Set()).map(({ layer }) => layer)).toEqual(fromTheTop);
  const { root } = await mount('layer-panel', { layers, geo: realPlan.geo, open: true });
  const rows = [...root.querySelectorAll<HTMLElement>('[data-layer]')];
  expect(rows.map(({ dataset }) => dataset.layer)).toEqual(fromTheTop);
});
