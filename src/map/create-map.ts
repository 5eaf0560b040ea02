import { Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import { type GestureHelp, setGestures } from './gestures';

/** What `surroundings.geojson` covers: beyond it there is nothing to show. */
const maxBounds: [number, number, number, number] = [117.5, 27, 123.5, 31.5];

/** An empty map: no tiles, no glyphs, nothing fetched. Throws where there is no WebGL 2. */
export function createMap(container: HTMLElement, calm: boolean, gestures: GestureHelp | null): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    attributionControl: false,
    maxBounds,
    minZoom: 6.8,
    maxZoom: 14,
    maxPitch: 50,
    center: [119.95, 29.12],
    zoom: 8,
    fadeDuration: calm ? 0 : 200,
    reduceMotion: calm,
    renderWorldCopies: false,
  });
  if (gestures) setGestures(map, gestures);
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  return map;
}
