import type { Geometry, Position } from 'geojson';
import type { Bounds } from './bounds-of';

/** A small map on paper: from degrees to its own units, whose y runs down. */
export type FlatFrame = {
  readonly toPaper: (position: Position) => readonly [x: number, y: number];
  /** SVG path data of lines and polygons; empty for points. */
  readonly path: (geometry: Geometry) => string;
  /** Units to a kilometre on the ground. */
  readonly kilometre: number;
};

/** Vertices nearer to the last one than this are left out, in units. */
const fine = 0.3;

/**
 * All of the bounds as large as they go into a box, `rim` units from its edges. Degrees are set out evenly and true
 * to scale at the middle latitude, which over one city is right to within a hundredth.
 */
export function flatFrame(
  [west, south, east, north]: Bounds,
  { width, height }: { readonly width: number; readonly height: number },
  rim: number,
): FlatFrame {
  const squash = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const degree = Math.min((width - 2 * rim) / ((east - west) * squash), (height - 2 * rim) / (north - south));
  const left = (width - (east - west) * squash * degree) / 2;
  const top = (height - (north - south) * degree) / 2;
  const toPaper = ([lng = 0, lat = 0]: Position) =>
    [left + (lng - west) * squash * degree, top + (north - lat) * degree] as const;
  return {
    toPaper,
    path: (geometry) =>
      linesOf(geometry)
        .map((line) => lineData(line.map(toPaper)))
        .join(''),
    kilometre: degree / 111.32,
  };
}

function linesOf(geometry: Geometry): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function lineData(points: readonly (readonly [number, number])[]): string {
  let [lastX, lastY] = [Number.POSITIVE_INFINITY, 0];
  const kept = points.filter(([x, y], index) => {
    const far = Math.hypot(x - lastX, y - lastY) >= fine;
    if (!far && index < points.length - 1) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
  return `M${kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
