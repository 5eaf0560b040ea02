import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Geometry, Position } from 'geojson';
import polylabel from 'polylabel';
import { boundsOf } from './bounds-of';

/** Half the width and half the height of the room that an obstacle keeps free around it, in degrees. */
const keptFree: [number, number] = [0.07, 0.05];
/** How exactly the point is found, in degrees. */
const precision = 0.003;

/**
 * A point well inside a shape, far from its edge and from all obstacles (degrees): where a name has room.
 * Of several polygons the one with the largest extent is taken. Null for other geometry.
 */
export function innerPoint(geometry: Geometry, obstacles: readonly Position[] = []): Position | null {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const [largest] = polygons.toSorted((a, b) => extent(b) - extent(a));
  if (!largest) return null;
  const holes = obstacles
    .filter((point) => booleanPointInPolygon(point, { type: 'Polygon', coordinates: largest }))
    .map(diamond);
  const rings = [...largest, ...holes].map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  const [x, y] = polylabel(rings, precision);
  return [x, y];
}

function extent(polygon: Position[][]): number {
  const shape = { type: 'Polygon', coordinates: polygon } as const;
  const [west, south, east, north] = boundsOf({ type: 'Feature', properties: null, geometry: shape });
  return (east - west) * (north - south);
}

/** A hole around a point: names are wider than they are high. */
function diamond([x = 0, y = 0]: Position): Position[] {
  const [dx, dy] = keptFree;
  return [
    [x - dx, y],
    [x, y - dy],
    [x + dx, y],
    [x, y + dy],
    [x - dx, y],
  ];
}
