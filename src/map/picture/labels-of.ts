import type { GeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { MapLabel } from './map-label';

/** What stands written on a map now, each text once where it stands in the same place. */
export function labelsOf(map: MapLibreMap): MapLabel[] {
  const lettered = map
    .getStyle()
    .layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined)
    .map(({ id }) => id);
  const labels = map.queryRenderedFeatures({ layers: lettered }).flatMap((feature): MapLabel[] => {
    const layout = ('layout' in feature.layer ? feature.layer.layout : {}) as Record<string, unknown>;
    const text = String(layout['text-field'] ?? '').trim();
    const at = middleOf(feature);
    if (text === '' || !at) return [];
    const { x, y } = map.project(at);
    return [{ text, x, y, size: Number(layout['text-size']) || 12 }];
  });
  const seen = new Map(
    labels.map((label) => [`${label.text} ${Math.round(label.x)} ${Math.round(label.y)}`, label]),
  );
  return [...seen.values()];
}

/** A point, or the middle vertex of a line. */
function middleOf({ geometry }: GeoJSONFeature): [number, number] | null {
  const points =
    geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.type === 'MultiLineString'
          ? (geometry.coordinates[0] ?? [])
          : [];
  const [lng, lat] = points[points.length >> 1] ?? [];
  return lng === undefined || lat === undefined ? null : [lng, lat];
}
