/** Equatorial radius of WGS 84, which Web Mercator is made with, in metres. */
const radius = 6_378_137;

/** Metres on the ground to a CSS pixel of a flat map, at a latitude in degrees; `zoom` as MapLibre counts it (512-pixel tiles). */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}
