import { feature } from '@turf/helpers';
import { simplify } from '@turf/simplify';
import type { MultiPolygon, Polygon } from 'geojson';
import { polygonsOf, toGeometry } from './polygons';
import { tidyPolygons } from './tidy-polygons';

/** A drawn area as it goes into a file: vertices only where it bends (within about 15 m), tidy rings. */
export function finish(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const simple = simplify(feature(area), { tolerance: 0.00015, highQuality: true });
  return toGeometry(tidyPolygons(polygonsOf(simple.geometry)));
}
