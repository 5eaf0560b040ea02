import type { FeatureCollection } from 'geojson';

/** GeoJSON with one feature a line: compact, and a change to a feature is one line in a diff. */
export function formatCollection({ features }: FeatureCollection): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
