import { feature, featureCollection } from '@turf/helpers';
import { union } from '@turf/union';
import type { MultiPolygon, Polygon } from 'geojson';

/** The areas as one. */
export function unite(areas: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const [first, ...others] = areas;
  if (first === undefined) throw new Error('no area to unite');
  if (others.length === 0) return first;
  return union(featureCollection(areas.map((area) => feature(area))))!.geometry;
}
