import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { clip } from '../geometry/clip';
import { finish } from '../geometry/finish';
import { resize } from '../geometry/resize';
import { soften } from '../geometry/soften';
import { unite } from '../geometry/unite';

/** Kilometres: what the band holds around each city and each axis. */
const roomForCity = 5;
const roomForAxis = 1.8;

/** The radius (km) of the band's long sides, of its ends, and of the bends beside a border. */
const [longSides, ends, besideBorder] = [60, 5, 20];

/** Kilometres that the band keeps from the border of its members, and the finest bend it follows there. */
const [distance, bend] = [1, 3];

/**
 * The corridor as one band: room around its cities and axes, joined into a shape with long, even sides
 * and round ends, within its members. The plan gives no outline, so nothing here is more than a drawing.
 */
export function corridorBand(
  cities: readonly Point[],
  axes: readonly LineString[],
  members: readonly (Polygon | MultiPolygon)[],
): Polygon | MultiPolygon {
  const core = unite([
    ...cities.map((city) => resize(city, roomForCity)),
    ...axes.map((axis) => resize(axis, roomForAxis)),
  ]);
  const frame = resize(resize(unite(members), -distance - bend), bend);
  return finish(soften(clip(soften(core, longSides, ends), frame), besideBorder, ends));
}
