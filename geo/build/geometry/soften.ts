import type { MultiPolygon, Polygon } from 'geojson';
import { resize } from './resize';

/** Rounds corners: those that point inwards to a radius of `inner` km, those that point outwards to `outer` km. */
export function soften(area: Polygon | MultiPolygon, inner: number, outer: number): Polygon | MultiPolygon {
  const filled = resize(resize(area, inner), -inner);
  return resize(resize(filled, -outer), outer);
}
