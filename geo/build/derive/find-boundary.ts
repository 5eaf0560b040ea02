import type { MultiPolygon, Polygon } from 'geojson';
import { toGeometry } from '../geometry/polygons';
import type { Sources } from '../read/sources';

/** The outline of an area; throws where there is none. */
export function findBoundary(
  { boundaries }: Pick<Sources, 'boundaries'>,
  area: string,
): Polygon | MultiPolygon {
  const polygons = boundaries.get(area);
  if (polygons === undefined) throw new Error(`boundaries.geojson has no area ${area}`);
  return toGeometry(polygons);
}
