import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceRangeOf, nearestFacility, nearestTo } from '../../../../src/geometry/nearest-facility';
import { featureOf } from '../../../../src/plan/feature-of';
import { facilitiesOf, unopenedFacilitiesOf } from '../../../../src/plan/nearest/facilities-of';
import { compareRanges, facilityKinds } from '../../../../src/plan/nearest/facility';
import { realPlan } from '../../real-plan';

const yiwu = featureOf(realPlan, 'yiwu-airport');
if (!yiwu) throw new Error('no airport');
const located = (geometry: Geometry, error_m: number | null) => ({
  ...yiwu,
  geometry,
  properties: { ...yiwu.properties, error_m },
});
const point = (x: number, y: number) => ({ type: 'Point' as const, coordinates: [x, y] });

describe('a distance', () => {
  test('is the straight line on the sphere, with the errors of both ends on each side', () => {
    const range = distanceRangeOf(located(point(120, 29), 1500), located(point(120, 29.1), 500))?.range;
    expect(range?.middle).toBeCloseTo(11_119.5, 0);
    expect(range?.least).toBeCloseTo(9_119.5, 0);
    expect(range?.most).toBeCloseTo(13_119.5, 0);
  });

  test('is never below zero, and the same both ways', () => {
    const [a, b] = [located(point(120, 29), 5000), located(point(120.01, 29), 500)];
    expect(distanceRangeOf(a, b)?.range.least).toBe(0);
    expect(distanceRangeOf(a, b)).toEqual(distanceRangeOf(b, a));
  });

  test('of several blocks is that of the nearest, and of a line that to its nearest point', () => {
    const blocks = located(
      {
        type: 'MultiPoint',
        coordinates: [
          [119, 29],
          [120, 29],
        ],
      },
      0,
    );
    expect(distanceRangeOf(blocks, located(point(120, 29.1), 0))?.range.middle).toBeCloseTo(11_119.5, 0);
    const line = located(
      {
        type: 'LineString',
        coordinates: [
          [119, 29.1],
          [121, 29.1],
        ],
      },
      0,
    );
    expect(distanceRangeOf(blocks, line)?.range.middle).toBeCloseTo(11_119.5, -2);
    expect(distanceRangeOf(line, blocks)?.range.middle).toBe(distanceRangeOf(blocks, line)?.range.middle);
  });

  test('of what is only schematic is none', () => {
    const corridor = featureOf(realPlan, 'corridor');
    expect(corridor && distanceRangeOf(yiwu, corridor)).toBeNull();
    expect(distanceRangeOf(yiwu, located(point(120, 29), null))).toBeNull();
  });

  test('is closer than another only where their ranges do not meet', () => {
    const range = (least: number, most: number) => ({ least, most, middle: (least + most) / 2 });
    expect(compareRanges(range(0, 4), range(5, 9))).toBe(-1);
    expect(compareRanges(range(5, 9), range(0, 4))).toBe(1);
    expect(compareRanges(range(0, 5), range(5, 9))).toBe(0);
  });
});

describe('what is near a platform', () => {
  test('every kind of facility is on the map, and each platform has the nearest of it', () => {
    const nearest = nearestFacility(realPlan);
    for (const kind of facilityKinds) {
      expect(facilitiesOf(realPlan, kind).length, kind).toBeGreaterThan(0);
      for (const { id } of [...realPlan.platforms, ...realPlan.layout.cities]) {
        const found = nearest(id, kind);
        expect(found?.range.middle, `${kind} ${id}`).toBeGreaterThanOrEqual(0);
        const all = nearestTo(realPlan, id, facilitiesOf(realPlan, kind));
        expect(Math.min(...all.map(({ range }) => range.middle))).toBe(found?.range.middle);
      }
    }
  });

  test('stops of the metro are no railway stations', () => {
    const stations = facilitiesOf(realPlan, 'station').map(({ properties }) => properties.id);
    expect(stations).toContain('station-jinhua');
    expect(stations).toContain('station-hengdian');
    expect(stations).not.toContain('station-qintang');
  });

  test('what is not open is no facility yet, and is listed apart', () => {
    const ids = (features: ReturnType<typeof facilitiesOf>) =>
      features.map(({ properties }) => properties.id);
    expect(ids(facilitiesOf(realPlan, 'expressway'))).not.toContain('expressway-yongjinqushang');
    expect(ids(unopenedFacilitiesOf(realPlan, 'expressway'))).toEqual(['expressway-yongjinqushang']);
    expect(unopenedFacilitiesOf(realPlan, 'station')).toEqual([]);
    expect(ids(facilitiesOf(realPlan, 'station'))).toContain('station-lanxi-east');
    const nearest = nearestFacility(realPlan);
    for (const id of ['jinhua-etdz', 'jinhua-health-platform', 'central-innovation-city']) {
      expect(nearest(id, 'expressway')?.id, id).not.toBe('expressway-yongjinqushang');
    }
  });

  test('a line that is open in part counts as little as one under construction', () => {
    const [first, ...others] = realPlan.geo.context.features.filter(
      ({ properties }) => properties.type === 'expressway',
    );
    if (!first) throw new Error('no expressway');
    const partly = { ...first, properties: { ...first.properties, state: 'partly-open' as const } };
    const context = { ...realPlan.geo.context, features: [partly, ...others] };
    const plan = { ...realPlan, geo: { ...realPlan.geo, context } };
    expect(facilitiesOf(plan, 'expressway')).not.toContain(partly);
    expect(unopenedFacilitiesOf(plan, 'expressway')).toContain(partly);
  });

  test('the facility that a reader would name is found', () => {
    const nearest = nearestFacility(realPlan);
    expect(nearest('lanxi-ez', 'station')?.id).toBe('station-lanxi');
    expect(nearest('yongkang-ez', 'station')?.id).toBe('station-yongkang-south');
    expect(nearest('jinyi-it-platform', 'bonded-zone')?.id).toBe('jinyi-bonded-zone');
    expect(nearest('lanxi-ez', 'airport')?.id).toBe('yiwu-airport');
    expect(nearest('jinlan-hitech', 'expressway')?.id).toBe('g60');
  });
});
