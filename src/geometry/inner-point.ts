import type { Geometry, Position } from 'geojson';

const cells = 28;

/** A point well inside a shape: of a fine grid, the point farthest from the edge of the largest ring. Null for other geometry. */
export function innerPoint(geometry: Geometry): Position | null {
  const rings =
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0]]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer]) => outer)
        : [];
  const ring = rings.reduce<Position[]>(
    (best, each) => (extent(each ?? []) > extent(best) ? (each ?? []) : best),
    [],
  );
  if (ring.length < 4) return null;
  const [west, south, east, north] = box(ring);
  const squash = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: Position | null = null;
  let room = 0;
  for (let row = 1; row < cells; row++)
    for (let column = 1; column < cells; column++) {
      const point = [west + ((east - west) * column) / cells, south + ((north - south) * row) / cells];
      const distance = inside(point, ring) ? edgeDistance(point, ring, squash) : 0;
      if (distance > room) [best, room] = [point, distance];
    }
  return best;
}

function box(ring: readonly Position[]): [number, number, number, number] {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function extent(ring: readonly Position[]): number {
  if (ring.length === 0) return 0;
  const [west, south, east, north] = box(ring);
  return (east - west) * (north - south);
}

function inside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let odd = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
}

function edgeDistance([x = 0, y = 0]: Position, ring: readonly Position[], squash: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    const [dx, dy] = [(x2 - x1) * squash, y2 - y1];
    const [px, py] = [(x - x1) * squash, y - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  }
  return nearest;
}
