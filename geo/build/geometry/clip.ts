import { feature, featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';

/** The part of `area` within `frame`; throws where they do not meet. */
export function clip(area: Polygon | MultiPolygon, frame: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const inside = intersect(featureCollection([feature(area), feature(frame)]));
  if (inside === null) throw new Error('an area lies outside its frame');
  return inside.geometry;
}
