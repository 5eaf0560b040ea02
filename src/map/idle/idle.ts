import type { Map as MapLibreMap } from 'maplibre-gl';

/** Resolves when the map has drawn all that was asked of it, be it so already; never after the map's removal. */
export function idle(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });
}
