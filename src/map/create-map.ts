import { Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import { type GestureHelp, setGestures } from './gestures';

/** What `surroundings.geojson` covers: beyond it there is nothing to show. */
const maxBounds: [number, number, number, number] = [117.5, 27, 123.5, 31.5];

/** More than any graphics card gives: MapLibre goes down to what there is. */
const largestCanvas: [number, number] = [16384, 16384];

/**
 * An empty map: no tiles, no glyphs, nothing fetched. Throws where there is no WebGL 2. With a `pixelRatio` it is made to be a
 * picture: so many pixels to a CSS pixel, still, and without a scale, which the picture has beside it.
 */
export function createMap(
  container: HTMLElement,
  calm: boolean,
  gestures: GestureHelp | null,
  pixelRatio: number | null = null,
): MapLibreMap {
  const still = pixelRatio !== null;
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
    fadeDuration: calm || still ? 0 : 200,
    reduceMotion: calm,
    renderWorldCopies: false,
    ...(still && { pixelRatio, maxCanvasSize: largestCanvas, interactive: false }),
  });
  if (gestures) setGestures(map, gestures);
  if (!still) map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
  return map;
}
