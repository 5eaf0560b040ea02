import type { Feature, Geometry } from 'geojson';
import type { Features, GeoFile } from '../../../../src/plan/plan';
import type { Properties } from '../../../../src/plan/schema/feature';

export type PackFeature = Feature<Geometry, Properties>;

/** The features of some files, or of all. */
export function eachFeature(
  geo: Readonly<Record<GeoFile, Features>>,
  files: readonly GeoFile[] = Object.keys(geo) as GeoFile[],
): PackFeature[] {
  return files.flatMap((file) => geo[file].features);
}
