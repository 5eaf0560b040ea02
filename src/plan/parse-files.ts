import * as v from 'valibot';
import { type Pack, type PackFile, pack as schemas } from './pack';
import { type Features, type GeoFile, geoFiles } from './plan';
import type { Problem } from './plan-error';
import { properties } from './schema/feature';
import { schemaProblems } from './schema-problems';

const position = v.strictTuple([v.number(), v.number()]);
const line = v.array(position);
const rings = v.array(line);

const geometry = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('MultiPoint'), coordinates: line }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: rings }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
]);

/** A GeoJSON file of the pack (RFC 7946, positions without height). Foreign members are dropped. */
const featureCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.object({ type: v.literal('Feature'), properties, geometry })),
});

type ParsedPack = {
  /** Null when the shape is wrong; a text that is empty or too long still leaves the shape right. */
  pack: Pack | null;
  problems: Problem[];
};

/** Reads the files of `geo/plan/` by their schemas. */
export function parsePack(raw: Readonly<Record<PackFile, unknown>>): ParsedPack {
  const files = Object.keys(schemas) as PackFile[];
  const results = files.map((file) => ({ file, result: v.safeParse(schemas[file], raw[file]) }));
  const typed = results.every(({ result }) => result.typed);
  return {
    pack: typed
      ? (Object.fromEntries(results.map(({ file, result }) => [file, result.output])) as Pack)
      : null,
    problems: results.flatMap(({ file, result }) => schemaProblems(`${file}.json`, result.issues)),
  };
}

type ParsedFeatures = {
  /** Null when the shape of a file is wrong. */
  geo: Record<GeoFile, Features> | null;
  problems: Problem[];
};

/** Reads the GeoJSON files of `geo/` by the schema of their properties and geometries. */
export function parseFeatures(raw: Readonly<Record<GeoFile, unknown>>): ParsedFeatures {
  const results = geoFiles.map((file) => ({ file, result: v.safeParse(featureCollection, raw[file]) }));
  const typed = results.every(({ result }) => result.typed);
  return {
    geo: typed
      ? (Object.fromEntries(results.map(({ file, result }) => [file, result.output])) as Record<
          GeoFile,
          Features
        >)
      : null,
    problems: results.flatMap(({ file, result }) => schemaProblems(`${file}.geojson`, result.issues)),
  };
}
