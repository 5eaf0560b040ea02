import { type GeoProjection, geoMercator, geoPath, geoTransform } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../../geometry/bounds-of';
import type { Box } from '../../geometry/place-labels';
import type { Padding } from '../camera';

type Size = { readonly width: number; readonly height: number };

/** A fixed map in a window of some size: from degrees to pixels and back. */
export type Frame = {
  /** The part of the window that no panel covers. */
  readonly free: Box;
  /** Corners of the whole window in degrees. */
  readonly bounds: Bounds;
  readonly toPixels: (position: Position) => readonly [x: number, y: number];
  readonly toDegrees: (x: number, y: number) => [lng: number, lat: number];
  /** SVG path data. */
  readonly path: (geometry: Geometry) => string;
  /** Pixels to a kilometre in the middle of the bounds. */
  readonly kilometre: number;
};

/** Space between what is shown and the edge of the free part, in pixels. */
const rim = 18;

/** The map that shows all of the bounds in the part of the window that no panel covers, in Mercator. */
export function frameOf([west, south, east, north]: Bounds, size: Size, padding: Padding): Frame {
  const free = {
    x: padding.left,
    y: padding.top,
    width: Math.max(80, size.width - padding.left - padding.right),
    height: Math.max(80, size.height - padding.top - padding.bottom),
  };
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south] as Position, [east, north]] };
  const projection = geoMercator().fitExtent(
    [
      [free.x + rim, free.y + rim],
      [free.x + free.width - rim, free.y + free.height - rim],
    ],
    corners,
  );
  const toPixels = ([lng = 0, lat = 0]: Position) => projection([lng, lat]) ?? ([0, 0] as const);
  const toDegrees = (x: number, y: number): [number, number] => projection.invert?.([x, y]) ?? [0, 0];
  const middle = (south + north) / 2;
  const degree = 111.32 * Math.cos((middle * Math.PI) / 180);
  const draw = geoPath(planar(projection)).digits(1);
  return {
    free,
    bounds: [...toDegrees(0, size.height), ...toDegrees(size.width, 0)],
    toPixels,
    toDegrees,
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
