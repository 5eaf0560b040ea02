import type { Feature, Geometry } from 'geojson';
import type { Database, SqlValue } from 'sql.js';
import initSqlJs from 'sql.js/dist/sql-asm.js';
import { downloadColumns, downloadRow } from './download-columns';
import type { Downloaded, DownloadLayer } from './downloaded';
import { layerTerms } from './layer-terms';
import { geopackageGeometry } from './wkb';

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

type Extent = [west: number, south: number, east: number, north: number];
type NoExtent = [null, null, null, null];

/** West, south, east and north of some features, in degrees; nulls where there are none. */
function extentOf(features: readonly Feature[]): Extent | NoExtent {
  const positions = features.flatMap(({ geometry }) => positionsOf(geometry));
  if (positions.length === 0) return [null, null, null, null];
  const [lngs, lats] = [0, 1].map((axis) => positions.map((position) => position[axis] ?? 0)) as [
    number[],
    number[],
  ];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function positionsOf(geometry: Geometry): number[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const { coordinates } = geometry;
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    geometry.type
  ];
  return (depth === 0 ? [coordinates] : (coordinates as unknown[]).flat(depth - 1)) as number[][];
}

/** WGS 84. */
const srsId = 4326;

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]';

/** The tables that every GeoPackage 1.3 has, those for metadata and for what columns mean, and an empty list of layers. */
const geopackageSchema = `
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL);
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', ${srsId}, 'EPSG', 4326, '${wgs84}', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec130/#extension_schema', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write');
INSERT INTO gpkg_extensions VALUES ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write');
`;
