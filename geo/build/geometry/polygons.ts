import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

/** Polygons as bare coordinates, outer ring first: what the build works on, whatever the GeoJSON type. */
export type Polygons = Position[][][];

/** The polygons of an areal geometry; throws on anything else. */
export function polygonsOf(geometry: Geometry): Polygons {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`a ${geometry.type} is no area`);
}

/** A `Polygon` where there is one part, otherwise a `MultiPolygon`. */
export function toGeometry(polygons: Polygons): Polygon | MultiPolygon {
  const [first, ...others] = polygons;
  if (first === undefined) throw new Error('an area without a part');
  return others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}
