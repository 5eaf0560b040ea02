import * as v from 'valibot';
import { featureCollection } from './feature-collection';
import { type Features, type GeoFile, geoFiles } from './plan';
import type { Problem } from './problem';
import { schemaProblems } from './schema-problems';

export type ParsedFeatures = {
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
