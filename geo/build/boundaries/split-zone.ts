import { difference } from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { dropSpecks } from '../geometry/drop-specks';
import { type Polygons, polygonsOf, toGeometry } from '../geometry/polygons';

/**
 * Cuts the development zone out of 婺城区. Where the hand-drawn rings reach beyond 婺城区 the zone
 * follows its border; the edge between the two is schematic. Pieces below `smallest` km² that a ring
 * would cut off from 婺城区 at the border fall to the zone.
 */
export function splitZone(
  wucheng: Polygons,
  rings: FeatureCollection<Polygon>,
  smallest: number,
): { wucheng: Polygons; zone: Polygons } {
  const whole = toGeometry(wucheng);
  const rest = dropSpecks(
    subtract(
      whole,
      rings.features.map((ring) => ring.geometry),
    ),
    smallest,
  );
  return { wucheng: rest, zone: subtract(whole, [toGeometry(rest)]) };
}

function subtract(whole: Polygon | MultiPolygon, others: readonly (Polygon | MultiPolygon)[]): Polygons {
  const rest = difference(featureCollection([whole, ...others].map((geometry) => feature(geometry))));
  if (rest === null) throw new Error('the outlines of the zone leave nothing of 婺城区, or cover nothing');
  return polygonsOf(rest.geometry);
}
