import type { Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '../state/view';

/** Where the map stands, as a link tells it: what is under the middle of its free part. */
export function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter();
  return {
    lng: round(lng, 5),
    lat: round(lat, 5),
    zoom: round(map.getZoom(), 2),
    bearing: round(map.getBearing(), 1),
    pitch: round(map.getPitch(), 1),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
