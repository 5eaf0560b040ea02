import type { Feature, Geometry } from 'geojson';
import type { Bilingual } from '../../../plan/schema/bilingual';
import type { Properties } from '../../../plan/schema/feature';
import type { DownloadId } from './layer-features';

/** A layer of the map as it leaves the atlas. `id` names its file, folder or table: ASCII, permanent. */
export type DownloadLayer = {
  readonly id: DownloadId;
  readonly name: Bilingual;
  readonly features: readonly Feature<Geometry, Properties>[];
};
