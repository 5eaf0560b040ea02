import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js/dist/sql-asm.js';
import { describe, expect, test } from 'vitest';
import { downloadFile } from '../../../../../src/features/export/model/download-file';
import { downloadGeopackage } from '../../../../../src/features/export/model/download-geopackage';
import type {
  Downloaded,
  DownloadFormat,
  DownloadLayer,
} from '../../../../../src/features/export/model/downloaded';
import { downloadLayer } from '../../../../../src/features/export/model/layer-features';

import { layerGeojson } from '../../../../../src/features/export/model/layer-geojson';
import { wkb } from '../../../../../src/features/export/model/wkb';
import { planLayer } from '../../../../../src/map/layers/registry';
import { noFilter } from '../../../../../src/plan/filter/filter';
import type { FilterMatch } from '../../../../../src/plan/filter/filter-match';
import { matchFilter } from '../../../../../src/plan/filter/match-filter';
import { layerIds, type PlanLayerId } from '../../../../../src/state/layers';
import { realPlan } from '../../../real-plan';

const layer = (id: PlanLayerId, kept: FilterMatch | null = null): DownloadLayer =>
  downloadLayer(planLayer(id), realPlan.geo, kept);
const downloaded = (ids: readonly PlanLayerId[], language: 'zh' | 'en' = 'zh'): Downloaded => ({
  plan: realPlan,
  layers: ids.map((id) => layer(id)),
  language,
  boundaries: null,
});
const fileOf = (format: DownloadFormat, of: Downloaded) => downloadFile(format, 'x', of, downloadGeopackage);
const text = async (format: 'csv' | 'kml', of: Downloaded) => String((await fileOf(format, of)).content);

describe('the layers to download', () => {
  test('are those a reader can show and hide, and hold every feature of the map once', () => {
    const all = layerIds.flatMap((id) => layer(id).features.map(({ properties }) => properties.id));
    const { surroundings, ...rest } = realPlan.geo;
    const there = Object.values(rest).flatMap(({ features }) =>
      features.map(({ properties }) => properties.id),
    );
    expect(all.toSorted()).toEqual(there.toSorted());
    expect(surroundings.features.length).toBeGreaterThan(0);
  });

  test('hold what a filter keeps where one is on, and all lines for orientation', () => {
    const kept = matchFilter(realPlan, { ...noFilter, topics: ['biomedicine'] });
    const platforms = layer('platforms', kept).features;
    expect(platforms.length).toBeGreaterThan(0);
    expect(platforms.every(({ properties }) => kept?.has(properties.id))).toBe(true);
    expect(platforms.length).toBeLessThan(layer('platforms').features.length);
    expect(layer('water', kept).features).toEqual(layer('water').features);
  });
});

describe('GeoJSON', () => {
  const file = layerGeojson({ plan: realPlan, boundaries: null }, layer('areas'));

  test('has the features of the data pack, and beside them source, licence and notice in both languages', () => {
    expect(file.features).toEqual(realPlan.geo.counties.features);
    expect(file.metadata.source).toMatchObject({ zh: expect.stringContaining('征求意见稿') });
    expect(file.metadata.licence).toMatchObject({
      en: expect.stringContaining('under AMap’s terms, not CC BY'),
    });
    expect(file.metadata.notice).toMatchObject({ zh: expect.stringContaining('未经地图审核') });
  });

  test('leads from every figure to its citation', () => {
    const citations = file.metadata.citations as Record<string, { quote: string }>;
    for (const { properties } of file.features)
      for (const cite of Object.values(properties.cites)) expect(citations[cite]?.quote).toBeTypeOf('string');
  });

  test('names the boundaries of whoever runs the site in place of ours', () => {
    const own = layerGeojson(
      { plan: realPlan, boundaries: { zh: '某局', en: 'Some bureau' } },
      layer('areas'),
    );
    expect(JSON.stringify(own.metadata.licence)).toContain('Some bureau');
    expect(JSON.stringify(own.metadata.licence)).not.toContain('AMap');
  });

  test('of one layer is a file, of several a zip', async () => {
    const one = await fileOf('geojson', downloaded(['belts']));
    expect(one.name).toBe('x-belts.geojson');
    expect(JSON.parse(String(one.content)).features).toHaveLength(2);
    const several = await fileOf('geojson', downloaded(['belts', 'cities']));
    const files = unzipSync(several.content as Uint8Array);
    expect(Object.keys(files)).toEqual(['belts.geojson', 'cities.geojson']);
    expect(JSON.parse(strFromU8(files['cities.geojson'] ?? new Uint8Array())).features).toHaveLength(6);
  });
});

describe('CSV', () => {
  const rows = async (language: 'zh' | 'en') =>
    parse(await text('csv', downloaded(['areas', 'platforms', 'corridor'], language)), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];

  test('has a row for each feature, with names, target, qualifier, unit and year', async () => {
    const all = await rows('zh');
    expect(all).toHaveLength(10 + 15 + 4);
    const lanxi = all.find(({ 编号 }) => 编号 === 'lanxi');
    expect(lanxi).toMatchObject({
      图层: '县（市、区）',
      '名称（英文，本图集译）': 'Lanxi',
      '规上工业总产值，2025年目标（亿元）': '1000',
    });
    expect(lanxi?.出处).toContain('[Z]. 2021-10');
    expect(lanxi?.说明).toContain('未经地图审核');
  });

  test('says how well each geometry is known, and what is missing is empty', async () => {
    const all = await rows('en');
    const classOf = (id: string) =>
      all.find((row) => row.id === id)?.['Geometry (boundary, approximate or schematic)'];
    expect([classOf('lanxi'), classOf('corridor'), classOf('lanxi-etdz') ?? 'approximate']).toEqual([
      'boundary',
      'schematic',
      'approximate',
    ]);
    const platform = all.find((row) => row.Kind === 'platform');
    expect(platform?.['Gross industrial output, target for 2025 (100 million yuan)']).toBe('');
  });

  test('has no cell that a spreadsheet takes for a formula', async () => {
    for (const row of await rows('zh'))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/);
  });
});

describe('KML', () => {
  test('has a folder for each layer, a placemark for each feature, and source and licence in its description', async () => {
    const kml = await text('kml', downloaded(['areas', 'belts'], 'en'));
    expect(kml.match(/<Folder>/g)).toHaveLength(2);
    expect(kml.match(/<Placemark /g)).toHaveLength(12);
    expect(kml).toMatch(
      /^<\?xml [^>]*\?>\n<kml [^>]*><Document><name>[^<]+<\/name><description>[^<]*CC BY 4\.0/,
    );
    expect(kml).toContain('<Data name="geometry_class"><value>schematic</value></Data>');
  });
});

describe('GeoPackage', () => {
  const open = async (of: Downloaded) => {
    const { content, name } = await fileOf('gpkg', of);
    const { Database } = await initSqlJs();
    return { database: new Database(content as Uint8Array), bytes: content as Uint8Array, name };
  };

  test('is a SQLite file that says what it is', async () => {
    const { bytes, name } = await open(downloaded(['cities']));
    expect(name).toBe('x.gpkg');
    expect(strFromU8(bytes.subarray(0, 15))).toBe('SQLite format 3');
    expect(strFromU8(bytes.subarray(68, 72))).toBe('GPKG');
  });

  test('has a table for each layer with its features, extent and reference system', async () => {
    const { database } = await open(downloaded(['areas', 'cities', 'transport']));
    const [contents] = database.exec(
      "SELECT table_name, srs_id, min_x < max_x FROM gpkg_contents WHERE data_type = 'features' ORDER BY table_name",
    );
    expect(contents?.values).toEqual([
      ['areas', 4326, 1],
      ['cities', 4326, 1],
      ['transport', 4326, 1],
    ]);
    const [areas] = database.exec('SELECT count(*), sum(output_2025), count(firms_2025_op) FROM areas');
    expect(areas?.values[0]?.slice(0, 2)).toEqual([10, 8000]);
    const [blank] = database.exec("SELECT tax_per_mu_2025 FROM areas WHERE id = 'lanxi'");
    expect(blank?.values).toEqual([[null]]);
  });

  test('stores a point where it is', async () => {
    const { database } = await open(downloaded(['cities']));
    const [row] = database.exec('SELECT geom, lng, lat FROM cities LIMIT 1');
    const [geometry, lng, lat] = row?.values[0] ?? [];
    const bytes = geometry as Uint8Array;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(strFromU8(bytes.subarray(0, 2))).toBe('GP');
    expect([view.getInt32(4, true), view.getUint32(9, true)]).toEqual([4326, 1]);
    expect([view.getFloat64(13, true), view.getFloat64(21, true)]).toEqual([lng, lat]);
  });

  test('has source, licence and notice of each layer in both languages', async () => {
    const { database } = await open(downloaded(['areas', 'belts']));
    const [sources] = database.exec(
      "SELECT layer, licence, notice FROM sources WHERE language = 'en' ORDER BY layer",
    );
    expect(sources?.values.map(([name]) => name)).toEqual(['areas', 'belts']);
    expect(String(sources?.values[0]?.[1])).toContain('AMap');
    expect(String(sources?.values[1]?.[2])).toContain('Schematic');
  });
});

test('well-known binary has rings, and parts of what has several', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const bytes = wkb({ type: 'MultiPolygon', coordinates: [[square], [square]] });
  const view = new DataView(bytes.buffer);
  expect([view.getUint8(0), view.getUint32(1, true), view.getUint32(5, true)]).toEqual([1, 6, 2]);
  expect(bytes).toHaveLength(9 + 2 * (9 + 4 + 4 * 16));
});
