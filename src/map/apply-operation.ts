import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { DeckAdapter } from './deck-adapter';
import type { FeatureState } from './description';
import type { Operation } from './operation';
import { rasterize } from './rasterize';

/** Images are drawn at twice their size at least, for sharp edges on any screen, and larger for a picture. */
const imageRatio = (map: MapLibreMap) => Math.max(2, Math.ceil(map.getPixelRatio()));

/** Names and values were checked where they were described; of a difference it is no longer known which belong together. */
type SetProperty = (this: MapLibreMap, id: string, name: string, value: unknown) => void;

/** Does one operation on the map, or on its deck.gl. */
export function applyOperation(map: MapLibreMap, deck: DeckAdapter, operation: Operation): void {
  switch (operation.op) {
    case 'remove-layer':
      map.removeLayer(operation.id);
      return;
    case 'remove-source':
      map.removeSource(operation.id);
      return;
    case 'remove-image':
      map.removeImage(operation.id);
      return;
    case 'add-image': {
      const pixelRatio = imageRatio(map);
      map.addImage(operation.id, rasterize(operation.drawing, pixelRatio), { pixelRatio });
      return;
    }
    case 'add-source':
      map.addSource(operation.id, operation.source);
      return;
    case 'set-data':
      // What fails in the worker comes as the map's `error`; the promise only tells when it is done.
      void map.getSource<GeoJSONSource>(operation.id)?.setData(operation.data);
      return;
    case 'add-layer':
      map.addLayer(operation.layer, operation.before);
      return;
    case 'move-layer':
      map.moveLayer(operation.id, operation.before);
      return;
    case 'set-paint':
      (map.setPaintProperty as SetProperty).call(map, operation.id, operation.name, operation.value);
      return;
    case 'set-layout':
      (map.setLayoutProperty as SetProperty).call(map, operation.id, operation.name, operation.value);
      return;
    case 'set-filter':
      map.setFilter(operation.id, operation.filter ?? null);
      return;
    case 'set-zoom':
      map.setLayerZoomRange(operation.id, ...operation.range);
      return;
    case 'set-state':
      map.setFeatureState(target(operation.state), { [operation.state.flag]: true });
      return;
    case 'remove-state':
      map.removeFeatureState(target(operation.state), operation.state.flag);
      return;
    case 'show-decks':
      deck.show(operation.decks);
      return;
  }
}

function target({ source, id }: FeatureState) {
  return { source, id };
}
