import type { GeoJSON } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

/** A GeoJSON source whose features are known by their `id` property. */
export function sourceOf(data: GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id' };
}
