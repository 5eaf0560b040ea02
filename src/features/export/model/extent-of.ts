import type { Feature, Geometry } from 'geojson';

type Extent = [west: number, south: number, east: number, north: number];
type NoExtent = [null, null, null, null];

/** West, south, east and north of some features, in degrees; nulls where there are none. */
export function extentOf(features: readonly Feature[]): Extent | NoExtent {
  const positions = features.flatMap(({ geometry }) => positionsOf(geometry));
  if (positions.length === 0) return [null, null, null, null];
  const [lngs, lats] = [0, 1].map((axis) => positions.map((position) => position[axis] ?? 0)) as [
    number[],
    number[],
  ];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function positionsOf(geometry: Geometry): number[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const { coordinates } = geometry;
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    geometry.type
  ];
  return (depth === 0 ? [coordinates] : (coordinates as unknown[]).flat(depth - 1)) as number[][];
}
