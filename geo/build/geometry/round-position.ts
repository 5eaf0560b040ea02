import type { Position } from 'geojson';

/** Longitude and latitude to 5 decimals (about 1 m): RFC 7946 asks for no more, the sources hold less. */
export function roundPosition(position: Position): Position {
  return roundTo(5, position);
}

export function roundTo(decimals: number, [lon = 0, lat = 0]: Position): Position {
  const scale = 10 ** decimals;
  return [Math.round(lon * scale) / scale, Math.round(lat * scale) / scale];
}
