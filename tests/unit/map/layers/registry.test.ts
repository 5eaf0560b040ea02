import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { featuresOf } from '../../../../src/map/layers/parts/layer-entry';
import { mapOrder, planLayers } from '../../../../src/map/layers/registry';
import { layerIds } from '../../../../src/state/layers';
import { realPlan } from '../../real-plan';

const idOf = (layer: (typeof mapOrder)[number]) => (typeof layer === 'string' ? layer : layer.id);

it('layers lie on the map in one order, fixed ones between', () => {
  expect(mapOrder.map(idOf)).toEqual([
    'base',
    'areas',
    'measure',
    'water',
    'corridor',
    'belts',
    'transport',
    'selection',
    'columns',
    'places',
    'cities',
    'platforms',
    'labels',
    'answer',
  ]);
});

it('every layer that links know is there once, under its own id', () => {
  expect(planLayers.map(({ id }) => id)).toEqual([...layerIds]);
  expect(new Set(mapOrder.map(idOf)).size).toBe(mapOrder.length);
});

it.each(planLayers.map((entry) => [entry.id, entry] as const))('%s is complete', (id, entry) => {
  const features = featuresOf(entry, realPlan.geo).map(({ properties }) => properties);
  const tag = String(entry.tag._$litStatic$);
  expect(features.length).toBeGreaterThan(0);
  expect(entry.legend(features, realPlan.geo).length).toBeGreaterThan(0);
  expect(entry.click === 'select').toBe(features.every((one) => realPlan.entities.has(one.id)));
  const folder = join(import.meta.dirname, '../../../../src/map/layers', id);
  expect(existsSync(join(folder, `${tag}.ts`)), `${tag} stands beside its entry`).toBe(true);
  for (const text of [entry.name, entry.terms.notice])
    for (const words of [text.zh, text.en]) expect(words).not.toBe('');
});
