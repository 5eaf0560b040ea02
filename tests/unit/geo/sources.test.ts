import { describe, expect, test } from 'vitest';
import { adcodes } from '../../../geo/build/boundaries/adcodes';
import { readOutlines } from '../../../geo/build/boundaries/read-outlines';
import { toFeature } from '../../../geo/build/derive/to-feature';
import { parseAnchors } from '../../../geo/build/read/parse-anchors';
import { parseOptions } from '../../../geo/build/read/parse-options';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const county = (adcode: string | number) => ({
  type: 'Feature' as const,
  properties: { adcode },
  geometry: { type: 'Polygon' as const, coordinates: [ring] },
});

describe('a boundary file', () => {
  test('is read by national code, as text or number, whatever else it holds', () => {
    const features = [...Object.keys(adcodes).map(Number), '330100'].map(county);
    const outlines = readOutlines({ type: 'FeatureCollection', features });
    expect([...outlines.keys()].sort()).toEqual(Object.values(adcodes).sort());
  });

  test('without one of the nine counties is refused by name', () => {
    const features = Object.keys(adcodes).slice(1).map(county);
    expect(() => readOutlines({ type: 'FeatureCollection', features })).toThrow('330702 wucheng');
  });
});

describe('places.csv', () => {
  const head = 'id,lon,lat,precision\n';

  test('gives positions with the error of their precision', () => {
    const anchors = parseAnchors(`${head}A01,119.7,29.1,area\nD01,119.5,29,exact\n`);
    expect(anchors.get('A01')).toEqual({ position: [119.7, 29.1], errorM: 5000 });
    expect(anchors.get('D01')?.errorM).toBe(300);
  });

  test('with an unknown precision or no position is refused', () => {
    expect(() => parseAnchors(`${head}A01,119.7,29.1,roughly\n`)).toThrow('A01: unknown precision');
    expect(() => parseAnchors(`${head}A01,,29.1,area\n`)).toThrow('A01: no position');
  });
});

describe('options of the build', () => {
  test('are none, --offline, or --boundaries with a file', () => {
    expect(parseOptions([])).toEqual({ offline: false, boundaries: null });
    expect(parseOptions(['--offline'])).toEqual({ offline: true, boundaries: null });
    expect(parseOptions(['--boundaries', 'x.geojson']).boundaries).toBe('x.geojson');
  });

  test('that contradict each other or are unknown are refused', () => {
    expect(() => parseOptions(['--offline', '--boundaries', 'x'])).toThrow('--offline');
    expect(() => parseOptions(['--online'])).toThrow();
  });
});

describe('toFeature', () => {
  test('names as derived only what holds something', () => {
    const { properties } = toFeature(
      { type: 'Point', coordinates: [0, 0] },
      {
        id: 'a',
        kind: 'city',
        name_zh: '甲',
        name_en: 'A',
        geometry_class: 'approximate',
        industries: ['digital'],
        derived: ['industries', 'orientation_zh', 'area_km2'],
      },
    );
    expect([properties.derived, properties.area_km2, properties.cites]).toEqual([['industries'], null, {}]);
  });
});
