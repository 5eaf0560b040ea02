import type { GeoJSONFeature, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { MapLabel } from './map-label';

export type Seen = {
  /** Ids of the features that can be seen. */
  readonly drawn: ReadonlySet<string>;
  /** Of these, ids of those with a number in place of a name. */
  readonly numbered: ReadonlySet<string>;
  /** What stands written, each text once where it stands in the same place. */
  readonly labels: readonly MapLabel[];
};

/** What can be seen on a map now. It is asked layer by layer, so that the page is never kept busy for long. */
export async function seenOn(map: MapLibreMap): Promise<Seen> {
  const drawn = new Set<string>();
  const numbered = new Set<string>();
  const labels = new Map<string, MapLabel>();
  for (const id of map.getLayersOrder()) {
    for (const feature of map.queryRenderedFeatures({ layers: [id] })) {
      drawn.add(String(feature.properties.id));
      if (/^label-\w+-number$/.test(id)) numbered.add(String(feature.properties.id));
      const label = labelOf(map, feature);
      if (label) labels.set(`${label.text} ${Math.round(label.x)} ${Math.round(label.y)}`, label);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { drawn, numbered, labels: [...labels.values()] };
}

/** What stands written at a feature that is drawn on a map; null: nothing. */
function labelOf(map: MapLibreMap, feature: MapGeoJSONFeature): MapLabel | null {
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
