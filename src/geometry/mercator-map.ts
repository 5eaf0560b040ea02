import { type GeoProjection, geoMercator, geoPath, geoTransform } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Bounds } from './bounds-of';
import type { Box } from './box';

/** A fixed map in a box: from degrees to the box's units, whose y runs down, and back. */
export type MercatorMap = {
  readonly toPixels: (position: Position) => readonly [x: number, y: number];
  readonly toDegrees: (x: number, y: number) => [lng: number, lat: number];
  /** SVG path data. */
  readonly path: (geometry: Geometry) => string;
  /** Units to a kilometre in the middle of the bounds. */
  readonly kilometre: number;
};

/** The map that shows all of the bounds in a box, `rim` units from its edges, in Mercator. */
export function mercatorMap([west, south, east, north]: Bounds, box: Box, rim: number): MercatorMap {
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south] as Position, [east, north]] };
  const projection = geoMercator().fitExtent(
    [
      [box.x + rim, box.y + rim],
      [box.x + box.width - rim, box.y + box.height - rim],
    ],
    corners,
  );
  const toPixels = ([lng = 0, lat = 0]: Position) => projection([lng, lat]) ?? ([0, 0] as const);
  const middle = (south + north) / 2;
  const degree = 111.32 * Math.cos((middle * Math.PI) / 180);
  const draw = geoPath(planar(projection)).digits(1);
  return {
    toPixels,
    toDegrees: (x, y) => projection.invert?.([x, y]) ?? [0, 0],
    path: (geometry) => draw(geometry) ?? '',
    kilometre: (toPixels([west + 1, middle])[0] - toPixels([west, middle])[0]) / degree,
  };
}

/** Point by point, without d3's spherical clipping, which reads RFC 7946 rings inside out. */
function planar(projection: GeoProjection) {
  return geoTransform({
    point(lng, lat) {
      const [x, y] = projection([lng, lat]) ?? [0, 0];
      this.stream.point(x, y);
    },
  });
}
