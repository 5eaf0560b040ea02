import type { Database, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js/dist/sql-asm.js';
import { downloadColumns } from './download-columns';
import type { DownloadLayer } from './download-layer';
import { downloadRow } from './download-row';
import type { Downloaded } from './downloaded';
import { extentOf } from './extent-of';
import { geopackageGeometry } from './geopackage-geometry';
import { geopackageSchema, srsId } from './geopackage-schema';
import { layerTerms } from './layer-terms';

const whole = new Set(['firms_2020', 'firms_2025', 'error_m']);
const decimal = new Set([
  'output_2020',
  'output_2025',
  'tax_per_mu_2020',
  'tax_per_mu_2025',
  'area_km2',
  'lng',
  'lat',
]);

/**
 * All layers as one GeoPackage (OGC 12-128r17, version 1.3), a table each, and a table `sources` with source, licence and
 * notice of each. SQLite comes as plain script, since the page allows no WebAssembly, and takes seconds: for a worker.
 */
export async function downloadGeopackage(downloaded: Downloaded): Promise<Uint8Array<ArrayBuffer>> {
  const { Database: Sqlite } = await initSqlJs();
  const database = new Sqlite();
  try {
    database.exec(geopackageSchema);
    database.exec(
      'CREATE TABLE sources (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, layer TEXT NOT NULL, language TEXT NOT NULL, source TEXT, licence TEXT, notice TEXT)',
    );
    insert(database, 'gpkg_contents', {
      table_name: 'sources',
      data_type: 'attributes',
      identifier: 'sources',
      description: 'Source, licence and notice of each layer',
      srs_id: 0,
    });
    for (const layer of downloaded.layers) addLayer(database, downloaded, layer);
    return database.export() as Uint8Array<ArrayBuffer>;
  } finally {
    database.close();
  }
}

function addLayer(database: Database, downloaded: Downloaded, layer: DownloadLayer): void {
  const { plan, language, boundaries } = downloaded;
  const { id, name, features } = layer;
  const terms = layerTerms(plan, layer.terms, boundaries);
  const columns = Object.keys(downloadColumns).filter((column) => column !== 'id' && column !== 'layer');
  const typed = columns.map((column) => `"${column}" ${typeOf(column)}`).join(', ');
  database.exec(
    `CREATE TABLE "${id}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, id TEXT NOT NULL UNIQUE, ${typed})`,
  );
  const [min_x, min_y, max_x, max_y] = extentOf(features);
  const about = [terms.source, terms.licence, terms.notice].map((text) => text[language]).join(' ');
  insert(database, 'gpkg_contents', {
    table_name: id,
    data_type: 'features',
    identifier: name[language],
    description: about,
    min_x,
    min_y,
    max_x,
    max_y,
    srs_id: srsId,
  });
  insert(database, 'gpkg_geometry_columns', {
    table_name: id,
    column_name: 'geom',
    geometry_type_name: geometryName(features),
    srs_id: srsId,
    z: 0,
    m: 0,
  });
  for (const column of columns)
    insert(database, 'gpkg_data_columns', {
      table_name: id,
      column_name: column,
      name: column,
      title: downloadColumns[column]?.[language] ?? column,
    });
  for (const each of ['zh', 'en'] as const)
    insert(database, 'sources', {
      layer: id,
      language: each,
      source: terms.source[each],
      licence: terms.licence[each],
      notice: terms.notice[each],
    });
  for (const feature of features) {
    const { layer: _, ...row } = downloadRow(plan, layer, feature);
    insert(database, id, { geom: geopackageGeometry(feature.geometry, srsId), ...row });
  }
  addMetadata(database, id, about);
}

function addMetadata(database: Database, table: string, metadata: string): void {
  insert(database, 'gpkg_metadata', {
    md_scope: 'dataset',
    md_standard_uri: 'http://purl.org/dc/terms/',
    mime_type: 'text/plain',
    metadata,
  });
  database.run(
    "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, last_insert_rowid())",
    [table],
  );
}

function insert(database: Database, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const names = Object.keys(row);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const places = names.map(() => '?').join(', ');
  database.run(`INSERT INTO "${table}" (${columns}) VALUES (${places})`, Object.values(row));
}

/** The type that all geometries have, or that of any. */
function geometryName(features: DownloadLayer['features']): string {
  const types = new Set(features.map(({ geometry }) => geometry.type.toUpperCase()));
  const [only = 'GEOMETRY'] = types;
  return types.size === 1 ? only : 'GEOMETRY';
}

function typeOf(column: string): 'INTEGER' | 'DOUBLE' | 'TEXT' {
  return whole.has(column) ? 'INTEGER' : decimal.has(column) ? 'DOUBLE' : 'TEXT';
}
