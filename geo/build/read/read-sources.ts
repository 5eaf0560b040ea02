import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { polygonsOf } from '../geometry/polygons';
import { parseAnchors } from './parse-anchors';
import { readPack } from './read-pack';
import type { ContextFeature, Sources } from './sources';

/** Reads what is committed under `geo/`: the plan's data and the places. Needs no network. */
export function readSources(geoFolder: string): Sources {
  const place = (name: string) => readFileSync(join(geoFolder, 'places', name), 'utf8');
  const features = (name: string) => (JSON.parse(place(name)) as FeatureCollection).features;
  return {
    pack: readPack(geoFolder),
    anchors: parseAnchors(place('places.csv')),
    boundaries: new Map(
      features('boundaries.geojson').map(({ properties, geometry }) => [
        String(properties?.id),
        polygonsOf(geometry),
      ]),
    ),
    surroundings: features('surroundings.geojson').map(({ properties, geometry }) => ({
      id: String(properties?.id),
      name_zh: String(properties?.name_zh),
      name_en: String(properties?.name_en),
      polygons: polygonsOf(geometry),
    })),
    context: features('context.json') as ContextFeature[],
  };
}
