import { buffer } from '@turf/buffer';
import { feature } from '@turf/helpers';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';

/** Segments per quarter circle: fine enough that a rounded end shows no corners at any zoom of the map. */
const steps = 24;

/** The geometry grown by `km`, or shrunk where negative, with round corners. Throws where nothing is left. */
export function resize(geometry: Geometry, km: number): Polygon | MultiPolygon {
  const grown = buffer(feature(geometry), km, { units: 'kilometers', steps });
  if (grown === undefined) throw new Error(`nothing is left after a buffer of ${km} km`);
  return grown.geometry;
}
