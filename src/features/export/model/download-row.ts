import type { Feature, Geometry } from 'geojson';
import { citeText } from '../../../plan/cite-text';
import type { Properties } from '../../../plan/schema/feature';
import type { DownloadLayer } from './download-layer';
import type { Downloaded } from './downloaded';

/** A feature's properties with nothing nested, for formats that know only text and numbers; null where there is nothing. */
export type DownloadRow = Readonly<Record<string, string | number | null>>;

const separator = '; ';

/** A feature as one row: its properties as in the data pack, its citations in words in both languages. */
export function downloadRow(
  plan: Downloaded['plan'],
  { id: layer }: DownloadLayer,
  { geometry, properties }: Feature<Geometry, Properties>,
): DownloadRow {
  const { cites, derived, industries, ...flat } = properties;
  const [lng = null, lat = null] = geometry.type === 'Point' ? geometry.coordinates : [];
  const { id, kind, type, name_zh, name_en, ...rest } = flat;
  const sources = (language: 'zh' | 'en') =>
    [...new Set(Object.values(cites))]
      .flatMap((cite) => plan.citations.get(cite) ?? [])
      .map((citation) => citeText(plan, citation, language))
      .join(' ') || null;
  return {
    id,
    layer,
    kind,
    type,
    name_zh,
    name_en,
    ...rest,
    industries: industries.join(separator) || null,
    derived: derived.join(separator) || null,
    cites:
      Object.entries(cites)
        .map(([name, cite]) => `${name}: ${cite}`)
        .join(separator) || null,
    source_zh: sources('zh'),
    source_en: sources('en'),
    lng,
    lat,
  };
}
