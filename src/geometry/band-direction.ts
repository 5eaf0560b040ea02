import type { Geometry, Position } from 'geojson';

/**
 * The direction in which a band runs near a point, as a turn in degrees, clockwise from east, between
 * −90 and 90: the main axis of the outline's vertices around it.
 */
export function bandDirection(geometry: Geometry, [x = 0, y = 0]: Position): number {
  if (geometry.type !== 'Polygon') return 0;
  const squash = Math.cos((y * Math.PI) / 180);
  const near = (geometry.coordinates[0] ?? [])
    .map(([px = 0, py = 0]) => [(px - x) * squash, py - y] as const)
    .filter(([dx, dy]) => Math.hypot(dx, dy) < 0.35);
  const sum = (term: (dx: number, dy: number) => number) =>
    near.reduce((total, [dx, dy]) => total + term(dx, dy), 0) / (near.length || 1);
  const [mx, my] = [sum((dx) => dx), sum((_, dy) => dy)];
  const xx = sum((dx) => (dx - mx) ** 2);
  const yy = sum((_, dy) => (dy - my) ** 2);
  const xy = sum((dx, dy) => (dx - mx) * (dy - my));
  return Math.round((-0.5 * Math.atan2(2 * xy, xx - yy) * 180) / Math.PI) + 0;
}
