import type { FeatureCollection, Polygon } from 'geojson';
import { dropSpecks } from '../geometry/drop-specks';
import type { Polygons } from '../geometry/polygons';
import { shareVertices } from '../geometry/share-vertices';
import { tidyPolygons } from '../geometry/tidy-polygons';
import { splitZone } from './split-zone';

/** Outlines by area id or prefecture id, WGS 84. */
export type Outlines = ReadonlyMap<string, Polygons>;

/** Exclaves below this size (km²) are finer than the source can place. */
const smallest = 2;

/**
 * From outlines of the nine counties (and, where given, of the prefectures around) to outlines that fit
 * together: the zone cut out of 婺城区, 5 decimals, right-hand rule, every vertex of a shared border on
 * both sides.
 */
export function makeBoundaries(outlines: Outlines, zoneRings: FeatureCollection<Polygon>): Outlines {
  const whole = new Map(
    [...outlines].map(([id, polygons]) => [id, tidyPolygons(dropSpecks(polygons, smallest))]),
  );
  const county = whole.get('wucheng');
  if (county === undefined) throw new Error('no outline of 婺城区');
  const { wucheng, zone } = splitZone(county, zoneRings, smallest);
  whole.set('wucheng', tidyPolygons(wucheng));
  whole.set('jinhua-edz', tidyPolygons(zone));
  return new Map([...shareVertices(whole)].map(([id, polygons]) => [id, tidyPolygons(polygons)]));
}
