import type { Geometry, Position } from 'geojson';

/** The positions of a point or of several; none for lines and areas. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}
