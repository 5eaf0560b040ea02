import type { Feature, Geometry } from 'geojson';
import { featuresOf, type LayerEntry } from '../../../map/layers/parts/layer-entry';
import type { Kept } from '../../../plan/filter/kept';
import type { Geo } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { DownloadLayer } from './downloaded';

/** The features of a layer, or of them those that a filter keeps (null: there is none). */
export function layerFeatures(
  geo: Geo,
  entry: LayerEntry,
  kept: Kept | null,
): readonly Feature<Geometry, Properties>[] {
  return featuresOf(entry, geo).filter(
    ({ properties }) => kept === null || entry.click === 'nothing' || kept.has(properties.id),
  );
}

/** A layer to be downloaded, with what a filter keeps of it (null: there is none). */
export function downloadLayer(entry: LayerEntry, geo: Geo, kept: Kept | null): DownloadLayer {
  const { id, name, fullName, terms } = entry;
  return { id, name: fullName ?? name, features: layerFeatures(geo, entry, kept), terms };
}
