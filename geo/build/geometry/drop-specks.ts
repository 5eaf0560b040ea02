import { area } from '@turf/area';
import { polygon } from '@turf/helpers';
import type { Polygons } from './polygons';

/**
 * Without the parts and holes below `minimum` km². Dropped from every area alike, a speck is absorbed
 * by the area around it, which loses a hole where the speck's owner loses a part.
 */
export function dropSpecks(polygons: Polygons, minimum: number): Polygons {
  const large = (ring: Polygons[number][number]) => area(polygon([ring])) >= minimum * 1e6;
  return polygons.flatMap(([outer, ...holes]) =>
    outer && large(outer) ? [[outer, ...holes.filter(large)]] : [],
  );
}
