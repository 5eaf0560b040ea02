import type { Feature, Geometry } from 'geojson';
import type { Kept } from '../../../plan/filter/kept';
import type { Geo } from '../../../plan/plan';
import type { FeatureKind, Properties } from '../../../plan/schema/feature';

const files = {
  areas: 'counties',
  corridor: 'corridor',
  belts: 'belts',
  cities: 'cities',
  platforms: 'platforms',
  places: 'places',
  water: 'context',
  transport: 'context',
} as const;

/** The layers that can be downloaded: those a reader can show and hide. */
export type DownloadId = keyof typeof files;

const water: readonly (string | null)[] = ['river', 'reservoir'];

/** What a filter speaks of; lines for orientation are no part of the plan. */
const filtered: readonly FeatureKind[] = ['area', 'corridor', 'axis', 'belt', 'city', 'platform', 'place'];

/** The features of a layer, or of them those that a filter keeps (null: there is none). */
export function layerFeatures(
  geo: Geo,
  id: DownloadId,
  kept: Kept | null,
): readonly Feature<Geometry, Properties>[] {
  return geo[files[id]].features
    .filter(
      ({ properties }) => files[id] !== 'context' || water.includes(properties.type) === (id === 'water'),
    )
    .filter(
      ({ properties }) => kept === null || !filtered.includes(properties.kind) || kept.has(properties.id),
    );
}
