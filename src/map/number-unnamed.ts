import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Numbering } from './description';

/**
 * Lets those features have their number whose name found no room: MapLibre alone knows which, once it has placed them.
 * Returns the ids of all of them where they are others than before, and the map has to be drawn again.
 */
export function numberUnnamed(map: MapLibreMap, all: readonly Numbering[]): string[] | null {
  const found = all
    .filter(({ numbers }) => map.getLayer(numbers))
    .map((one) => ({ ...one, ids: isShown(map, one.numbers) ? unnamed(map, one) : [] }));
  const changed = found.filter(
    ({ numbers, ids }) => JSON.stringify(map.getFilter(numbers)) !== JSON.stringify(among(ids)),
  );
  for (const { numbers, ids } of changed) map.setFilter(numbers, among(ids));
  return changed.length > 0 ? found.flatMap(({ ids }) => ids) : null;
}

/** Whether a layer is visible, and meant for the map's zoom. */
function isShown(map: MapLibreMap, id: string): boolean {
  const visible = map.getLayoutProperty(id, 'visibility') !== 'none';
  return visible && map.getZoom() >= (map.getLayer(id)?.minzoom ?? 0);
}

function unnamed(map: MapLibreMap, { names, symbols }: Numbering): string[] {
  const named = seen(map, names);
  return [...seen(map, symbols)].filter((id) => !named.has(id)).sort();
}

/** Ids of the features that layers show in the window now. */
function seen(map: MapLibreMap, layers: readonly string[]): Set<string> {
  const there = layers.filter((id) => map.getLayer(id));
  const features = map.queryRenderedFeatures({ layers: there });
  return new Set(features.map(({ properties: { id } }) => String(id)));
}

function among(ids: readonly string[]): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}
