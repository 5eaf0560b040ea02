import type { Map as MapLibreMap } from 'maplibre-gl';
import { labelOf } from './label-of';
import type { MapLabel } from './map-label';

export type Seen = {
  /** Ids of the features that can be seen. */
  readonly drawn: ReadonlySet<string>;
  /** What stands written, each text once where it stands in the same place. */
  readonly labels: readonly MapLabel[];
};

/** What can be seen on a map now. It is asked layer by layer, so that the page is never kept busy for long. */
export async function seenOn(map: MapLibreMap): Promise<Seen> {
  const drawn = new Set<string>();
  const labels = new Map<string, MapLabel>();
  for (const id of map.getLayersOrder()) {
    for (const feature of map.queryRenderedFeatures({ layers: [id] })) {
      drawn.add(String(feature.properties.id));
      const label = labelOf(map, feature);
      if (label) labels.set(`${label.text} ${Math.round(label.x)} ${Math.round(label.y)}`, label);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { drawn, labels: [...labels.values()] };
}
