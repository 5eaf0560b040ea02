import { describe, expect, test } from 'vitest';
import { splitZone } from '../../../geo/build/boundaries/split-zone';
import { dropSpecks } from '../../../geo/build/geometry/drop-specks';
import type { Polygons } from '../../../geo/build/geometry/polygons';
import { ringArea } from '../../../geo/build/geometry/ring-area';
import { shareVertices } from '../../../geo/build/geometry/share-vertices';
import { smoothLine } from '../../../geo/build/geometry/smooth-line';
import { tidyPolygons } from '../../../geo/build/geometry/tidy-polygons';

/** A square counter-clockwise from its south-west corner. */
const square = (lon: number, lat: number, size: number) => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];

describe('tidyPolygons', () => {
  test('rounds, closes, and drops repeats and spikes', () => {
    const ring = [
      [0, 0],
      [0.000001, 0],
      [1, 0],
      [1, 1],
      [2, 2],
      [1, 1],
      [0, 1],
    ];
    expect(tidyPolygons([[ring]])).toEqual([
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ]);
  });

  test('winds outer rings counter-clockwise and holes clockwise', () => {
    const [[outer = [], hole = []] = []] = tidyPolygons([[square(0, 0, 3).reverse(), square(1, 1, 1)]]);
    expect([ringArea(outer), ringArea(hole)]).toEqual([9, -1]);
  });
});

describe('dropSpecks', () => {
  test('drops parts and holes below the size', () => {
    const polygons: Polygons = [
      [square(119, 29, 0.1), square(119.01, 29.01, 0.001)],
      [square(120, 29, 0.001)],
    ];
    expect(dropSpecks(polygons, 2)).toEqual([[square(119, 29, 0.1)]]);
  });
});

describe('shareVertices', () => {
  test('puts a vertex that lies on a neighbour’s edge into the neighbour', () => {
    const areas = new Map([
      ['west', [[square(0, 0, 2)]]],
      ['east', [[square(2, 0.5, 1)]]],
    ]);
    expect(shareVertices(areas).get('west')?.[0]?.[0]).toEqual([
      [0, 0],
      [2, 0],
      [2, 0.5],
      [2, 1.5],
      [2, 2],
      [0, 2],
      [0, 0],
    ]);
  });
});

describe('splitZone', () => {
  const zone = (ring: number[][]) => ({
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Polygon' as const, coordinates: [ring] },
      },
    ],
  });

  test('gives the zone what the ring covers, up to the border', () => {
    const { wucheng, zone: cut } = splitZone([[square(119, 29, 1)]], zone(square(119.5, 28.5, 1)), 2);
    expect(cut.flat().map(ringArea)).toEqual([0.25]);
    expect(wucheng.flat().map(ringArea)).toEqual([0.75]);
  });

  test('gives the zone what the ring would cut off as a speck', () => {
    const { wucheng } = splitZone([[square(119, 29, 1)]], zone(square(118.5, 29.01, 0.98)), 2_000);
    expect(wucheng.length).toBe(1);
  });
});

describe('smoothLine', () => {
  test('passes through every position, first and last included', () => {
    const through = [
      [119, 29],
      [119.2, 29.2],
      [119.5, 29.1],
    ];
    const { coordinates } = smoothLine(through);
    expect([coordinates[0], coordinates.at(-1)]).toEqual([through[0], through[2]]);
    const nearest = Math.min(...coordinates.map(([x = 0, y = 0]) => Math.hypot(x - 119.2, y - 29.2)));
    expect(nearest).toBeLessThan(0.01);
    expect(coordinates.length).toBeGreaterThan(8);
  });
});
