import type { Feature, Geometry } from 'geojson';
import { featuresOf, type LayerEntry } from '../../../map/layers/parts/layer-entry';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Geo } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { DownloadLayer } from './downloaded';

/** The features of a layer, or of them those that a filter keeps (null: there is none). */
export function layerFeatures(
  geo: Geo,
  entry: LayerEntry,
  filterMatch: FilterMatch | null,
): readonly Feature<Geometry, Properties>[] {
  return featuresOf(entry, geo).filter(
    ({ properties }) => filterMatch === null || entry.click === 'nothing' || filterMatch.has(properties.id),
  );
}

/** A layer to be downloaded, with what a filter keeps of it (null: there is none). */
export function downloadLayer(entry: LayerEntry, geo: Geo, filterMatch: FilterMatch | null): DownloadLayer {
  const { id, name, fullName, terms } = entry;
  return { id, name: fullName ?? name, features: layerFeatures(geo, entry, filterMatch), terms };
}
