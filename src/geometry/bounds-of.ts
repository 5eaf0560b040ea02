import bbox from '@turf/bbox';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The bounds of a feature or of all features, without heights. */
export function boundsOf(features: Feature | FeatureCollection): Bounds {
  const [west, south, east, north] = bbox(features);
  return [west, south, east, north];
}

/** The positions of a point or of several; none for lines and areas. */
export function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}
