import type { Position } from 'geojson';

/** Longitude and latitude to 5 decimals (about 1 m): RFC 7946 asks for no more, the sources hold less. */
export function roundPosition([lon = 0, lat = 0]: Position): Position {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
