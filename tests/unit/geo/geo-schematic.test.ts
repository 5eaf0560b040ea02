import { fileURLToPath } from 'node:url';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { axisLines } from '../../../geo/build/derive/axis-lines';
import { deriveBelts } from '../../../geo/build/derive/belts';
import { deriveCorridor } from '../../../geo/build/derive/corridor';
import { findAnchor } from '../../../geo/build/derive/find-anchor';
import { findBoundary } from '../../../geo/build/derive/find-boundary';
import { unite } from '../../../geo/build/geometry/unite';
import { readSources } from '../../../geo/build/read/read-sources';

const sources = readSources(fileURLToPath(new URL('../../../geo/', import.meta.url)));
const { layout } = sources.pack.layout;
const [corridor] = deriveCorridor(sources).features;
const band = corridor?.geometry as Polygon;
const belts = deriveBelts(sources).features;
const areas = (ids: readonly string[]) => unite(ids.map((id) => findBoundary(sources, id)));

describe('the corridor', () => {
  test('is one band without holes', () => {
    expect([band.type, band.coordinates.length]).toEqual(['Polygon', 1]);
  });

  test('covers its six cities and the whole of its three axes', () => {
    const cities = layout.cities.map(({ anchor }) => findAnchor(sources, anchor).position);
    const axes = [...axisLines(sources).values()].flatMap(({ coordinates }) => coordinates);
    const missed = [...cities, ...axes].filter((position) => !booleanPointInPolygon(position, band));
    expect([cities.length, missed]).toEqual([6, []]);
  });

  test('stays within its members', () => {
    const outside = difference(featureCollection([feature(band), feature(areas(layout.corridor.members))]));
    expect(outside === null ? 0 : area(outside)).toBe(0);
  });
});

describe('a belt', () => {
  test.each(layout.belts)('$id runs through the seats of its members', ({ id, members }) => {
    const belt = belts.find(({ properties }) => properties.id === id)?.geometry as Polygon;
    for (const member of members) {
      const seat = sources.pack.places.places.find(({ id }) => id === `seat-${member}`);
      const { position } = findAnchor(sources, seat?.anchor ?? '');
      expect(booleanPointInPolygon(position, belt), member).toBe(true);
    }
  });

  test('lies within the city', () => {
    const city = areas([...sources.boundaries.keys()]);
    for (const { geometry } of belts) {
      const outside = difference(featureCollection([feature(geometry as Polygon), feature(city)]));
      expect(outside === null ? 0 : area(outside)).toBeLessThan(1);
    }
  });
});
