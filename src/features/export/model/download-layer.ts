import type { Feature, Geometry } from 'geojson';
import type { LayerEntry, LayerTerms } from '../../../map/layers/parts/layer-entry';
import type { Kept } from '../../../plan/filter/kept';
import type { Geo } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Properties } from '../../../plan/schema/feature';
import { layerFeatures } from './layer-features';

/** A layer of the map as it leaves the atlas, as plain data for a worker. */
export type DownloadLayer = {
  /** Names its file, folder or table: ASCII, permanent. */
  readonly id: string;
  readonly name: Bilingual;
  readonly features: readonly Feature<Geometry, Properties>[];
  readonly terms: LayerTerms;
};

/** A layer to be downloaded, with what a filter keeps of it (null: there is none). */
export function downloadLayer(entry: LayerEntry, geo: Geo, kept: Kept | null): DownloadLayer {
  const { id, name, fullName, terms } = entry;
  return { id, name: fullName ?? name, features: layerFeatures(geo, entry, kept), terms };
}
