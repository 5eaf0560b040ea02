import { feature, featureCollection } from '@turf/helpers';
import { union } from '@turf/union';
import type { MultiPolygon, Polygon } from 'geojson';

/** The areas as one. */
export function unite(areas: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const whole =
    areas.length > 1 ? union(featureCollection(areas.map((area) => feature(area))))?.geometry : areas[0];
  if (whole === undefined) throw new Error('no area to unite');
  return whole;
}
