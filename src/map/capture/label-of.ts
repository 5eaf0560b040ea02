import type { GeoJSONFeature, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { MapLabel } from './map-label';

/** What stands written at a feature that is drawn on a map; null: nothing. */
export function labelOf(map: MapLibreMap, feature: MapGeoJSONFeature): MapLabel | null {
  const layout = ('layout' in feature.layer ? feature.layer.layout : {}) as Record<string, unknown>;
  const text = String(layout['text-field'] ?? '').trim();
  const at = text === '' ? null : middleOf(feature);
  if (!at) return null;
  const { x, y } = map.project(at);
  return { text, x, y, size: Number(layout['text-size']) || 12 };
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
