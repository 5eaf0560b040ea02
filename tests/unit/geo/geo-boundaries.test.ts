import { fileURLToPath } from 'node:url';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import { describe, expect, test } from 'vitest';
import { toWgs84 } from '../../../geo/build/boundaries/to-wgs84';
import { findAnchor } from '../../../geo/build/derive/find-anchor';
import { findBoundary } from '../../../geo/build/derive/find-boundary';
import { readSources } from '../../../geo/build/read/read-sources';

const sources = readSources(fileURLToPath(new URL('../../../geo/', import.meta.url)));
const rings = [...sources.boundaries].map(([id, polygons]) => ({ id, rings: polygons.flat() }));

/** Areas whose outline has a vertex at this place. */
const around = (lon: number, lat: number) =>
  rings
    .filter((one) => one.rings.some((ring) => ring.some(([x, y]) => x === lon && y === lat)))
    .map(({ id }) => id)
    .sort();

/** Directed edges; along a shared border both areas have each edge, in opposite directions. */
const edges = new Set(
  rings.flatMap((one) =>
    one.rings.flatMap((ring) => ring.slice(1).map((end, index) => `${ring[index]} ${end}`)),
  ),
);

describe('boundaries', () => {
  test('GCJ-02 is moved by about 470 m here', () => {
    const [[[[lon = 0, lat = 0] = []] = []] = []] = toWgs84([[[[119.65, 29.1]]]]);
    expect([lon, lat]).toEqual([expect.closeTo(119.6453, 4), expect.closeTo(29.10296, 4)]);
    expect(distance([lon, lat], [119.65, 29.1], { units: 'meters' })).toBeGreaterThan(400);
  });

  test('three borders meet at the control points', () => {
    expect(around(120.0778, 29.09981)).toEqual(['dongyang', 'yiwu', 'yongkang']);
    expect(around(119.71541, 29.25126)).toEqual(['jindong', 'lanxi', 'wucheng']);
  });

  test('located seats and metro stops lie in their counties', () => {
    const inside: [string, string][] = [
      ...sources.pack.places.places.flatMap(({ type, anchor, area }): [string, string][] =>
        type === 'seat' && anchor && area ? [[anchor, area]] : [],
      ),
      ['D20', 'dongyang'],
      ['D21', 'yiwu'],
    ];
    expect(inside.length).toBe(11);
    for (const [anchor, area] of inside) {
      const { position } = findAnchor(sources, anchor);
      expect(booleanPointInPolygon(position, findBoundary(sources, area)), anchor).toBe(true);
    }
  });

  test('the areas cover the city without gaps: what is left of their edges is one ring', () => {
    const outer = new Map<string, string>();
    for (const edge of edges) {
      const [from = '', to = ''] = edge.split(' ');
      if (edges.has(`${to} ${from}`)) continue;
      expect(outer.has(from)).toBe(false);
      outer.set(from, to);
    }
    const [start = ''] = outer.keys();
    let at = start;
    let length = 0;
    do {
      at = outer.get(at) ?? start;
      length++;
    } while (at !== start);
    expect(length).toBe(outer.size);
  });

  test('no two areas lie on the same side of an edge', () => {
    const count = rings.reduce(
      (sum, one) => sum + one.rings.reduce((edgesOfOne, ring) => edgesOfOne + ring.length - 1, 0),
      0,
    );
    expect(edges.size).toBe(count);
  });

  test('the zone has two blocks of about 262 km² together', () => {
    expect(sources.boundaries.get('jinhua-edz')?.length).toBe(2);
    expect(area(findBoundary(sources, 'jinhua-edz')) / 1e6).toBeCloseTo(261.1, 1);
  });
});
