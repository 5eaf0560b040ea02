import type { Feature, Geometry } from 'geojson';
import type { LayerTerms } from '../../../map/layers/parts/layer-entry';
import type { Plan } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { Bilingual } from '../../../plan/schema/naming';

/** The formats in which layers are downloaded, in the order in which they are offered. */
export const downloadFormats = ['geojson', 'csv', 'kml', 'gpkg'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** A layer of the map as it leaves the atlas, as plain data for a worker. */
export type DownloadLayer = {
  /** Names its file, folder or table: ASCII, permanent. */
  readonly id: string;
  readonly name: Bilingual;
  readonly features: readonly Feature<Geometry, Properties>[];
  readonly terms: LayerTerms;
};

/** All that a file of some layers is made from. */
export type Downloaded = {
  /** No more of it than files tell of, so that it is soon handed to a worker. */
  readonly plan: Pick<Plan, 'document' | 'sections' | 'citations'>;
  readonly layers: readonly DownloadLayer[];
  /** The reader's own, for names and headings. */
  readonly language: keyof Bilingual;
  /** Whose the boundaries are, where whoever runs the site put others in place of ours; null: ours. */
  readonly boundaries: Bilingual | null;
};
