import type { FeatureCollection, Geometry } from 'geojson';
import type { Citation } from '../../../plan/schema/citation';
import type { Properties } from '../../../plan/schema/feature';
import { downloadColumns } from './download-columns';
import type { Downloaded, DownloadLayer } from './downloaded';
import { layerTerms } from './layer-terms';

type Metadata = Readonly<Record<string, unknown>>;

export type LayerGeojson = FeatureCollection<Geometry, Properties> & {
  readonly name: string;
  readonly metadata: Metadata;
};

/**
 * A layer as RFC 7946 GeoJSON, WGS 84, properties as in the data pack. `metadata` has source, licence, what the properties
 * mean, and the citations that `cites` leads to.
 */
export function layerGeojson(
  { plan, boundaries }: Pick<Downloaded, 'plan' | 'boundaries'>,
  { id, name, features, terms }: DownloadLayer,
): LayerGeojson {
  const used = new Set(features.flatMap(({ properties }) => Object.values(properties.cites)));
  const citations: Record<string, Omit<Citation, 'id'>> = {};
  for (const cite of used) {
    const citation = plan.citations.get(cite);
    if (citation)
      citations[cite] = { section: citation.section, locator: citation.locator, quote: citation.quote };
  }
  return {
    type: 'FeatureCollection',
    name: id,
    metadata: {
      title: name,
      ...layerTerms(plan, terms, boundaries),
      crs: 'WGS 84 (OGC:CRS84)',
      properties: downloadColumns,
      citations,
    },
    features: [...features],
  };
}
