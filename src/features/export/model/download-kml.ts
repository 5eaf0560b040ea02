import type { Feature, Geometry } from 'geojson';
import { downloadRow } from './download-columns';
import type { Downloaded } from './downloaded';
import { layerTerms } from './layer-terms';

/** All layers as one KML document, a folder each; the document's description has source and licence. */
export async function downloadKml(downloaded: Downloaded): Promise<string> {
  const { foldersToKML } = await import('@placemarkio/tokml');
  const { plan, layers, language, boundaries } = downloaded;
  const folders = layers.map((layer) => ({
    type: 'folder' as const,
    meta: { name: layer.name[language], description: layerDescription(downloaded, layer) },
    children: layer.features.map((feature): Feature<Geometry> => {
      const { lng: _, lat: __, ...row } = downloadRow(plan, layer, feature);
      const present = Object.entries(row).filter(([, value]) => value !== null);
      const { name_zh, name_en } = feature.properties;
      const words = {
        name: language === 'zh' ? name_zh : name_en,
        description: descriptionOf(row, language),
      };
      return {
        type: 'Feature',
        id: feature.properties.id,
        geometry: feature.geometry,
        properties: { ...Object.fromEntries(present), ...words },
      };
    }),
  }));
  const kml = foldersToKML({ type: 'root', children: folders });
  const about = [
    ...new Set(
      layers.flatMap(({ terms }) => {
        const { source, notice, licence } = layerTerms(plan, terms, boundaries);
        return [source[language], notice[language], licence[language]];
      }),
    ),
  ].join('\n');
  const { title } = plan.document;
  return kml.replace(
    /^<kml [^>]*><Document>/,
    (start) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n${start}<name>${escaped(title[language])}</name><description>${escaped(about)}</description>`,
  );
}

function layerDescription(
  { plan, language, boundaries }: Downloaded,
  { terms }: Downloaded['layers'][number],
): string {
  const { notice, licence } = layerTerms(plan, terms, boundaries);
  return `${notice[language]}\n${licence[language]}`;
}

/** What a balloon says: the orientation, and where it is written. */
function descriptionOf(row: Readonly<Record<string, unknown>>, language: 'zh' | 'en'): string {
  return [row[`orientation_${language}`], row[`source_${language}`]].filter((part) => part).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
