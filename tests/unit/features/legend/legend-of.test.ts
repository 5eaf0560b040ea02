import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../../src/features/legend/legend-of';
import { parseFeatures } from '../../../../src/plan/parse-files';
import { type GeoFile, geoFiles } from '../../../../src/plan/plan';
import { layerIds, type PlanLayerId } from '../../../../src/state/layers';
import { initialState, reduce } from '../../../engine';

import { readJson } from '../../read-json';

const raw = Object.fromEntries(geoFiles.map((file) => [file, readJson(`geo/${file}.geojson`)]));
const { geo } = parseFeatures(raw as Record<GeoFile, unknown>);
if (!geo) throw new Error('geo/ does not parse');

const all = initialState('zh');
const row = (layer: PlanLayerId, layers = all.layers, from = geo) => {
  const found = legendOf(layers, from, new Set()).find((one) => one.layer === layer);
  if (!found) throw new Error(layer);
  return found;
};
const ids = (layer: PlanLayerId) => row(layer).items.map(({ id }) => id);

describe('legendOf', () => {
  it('lists the layers from the top of the map down', () => {
    expect(legendOf(all.layers, geo, new Set()).map(({ layer }) => layer)).toEqual([...layerIds].reverse());
  });

  it('has no symbols for a hidden layer and keeps its row', () => {
    const { layers } = reduce(all, { type: 'show-layer', layer: 'belts', visible: false });
    expect(row('belts', layers).items).toEqual([]);
    expect(row('corridor', layers).items.length).toBeGreaterThan(0);
  });

  it('shows the categories, ranks and status that platforms have', () => {
    expect(ids('platforms')).toEqual(
      expect.arrayContaining([
        'national-hitech',
        'national-etdz',
        'provincial-zone',
        'provincial-wanmu',
        'core',
        'creating',
      ]),
    );
  });

  it('shows only industries that colour a platform, each once', () => {
    const first = new Set(geo.platforms.features.map(({ properties }) => properties.industries[0]));
    const shown = row('platforms').items.filter(({ name }) => name === null);
    expect(new Set(shown.map(({ id }) => id))).toEqual(first);
    expect(shown.length).toBe(first.size);
  });

  it('shows nothing of what is not in the data', () => {
    const empty = { ...geo, platforms: { ...geo.platforms, features: [] } };
    expect(row('platforms', all.layers, empty).items).toEqual([]);
  });

  it('parts the context into water and transport', () => {
    expect(ids('water')).toEqual(['river', 'reservoir']);
    expect(ids('transport')).toEqual([
      'expressway',
      'rail_hsr',
      'rail',
      'metro',
      'metro_station',
      'unopened',
    ]);
  });

  it('says what is schematic and what approximate, and nothing of boundaries', () => {
    const classes = Object.fromEntries(
      legendOf(all.layers, geo, new Set()).map((one) => [one.layer, one.geometry]),
    );
    expect(classes).toMatchObject({
      areas: null,
      corridor: 'schematic',
      belts: 'schematic',
      platforms: 'approximate',
      cities: 'approximate',
    });
  });
});
