import type { DeckLayer } from './deck-layer';

type Point = { readonly x: number; readonly y: number };

/** A position in degrees and metres to pixels of the screen and a depth that grows away from the reader. */
export type Project = (at: [lng: number, lat: number, height: number]) => readonly number[];

/** How far beside a column the pointer may be, in pixels: some are thin. */
const reach = 3;

/** Metres of a degree of latitude. */
const degree = 111_320;

/**
 * Id of the feature whose column is at a point of the screen, the nearest one of several; null where there
 * is none. `scale` multiplies all sizes. Computed rather than read back from the graphics card, which would
 * have to finish drawing first: without one that takes longer than a frame.
 */
export function columnAt(
  layers: readonly DeckLayer[],
  scale: number,
  project: Project,
  point: Point,
): string | null {
  const hits = layers.flatMap(({ radius, columns }) =>
    columns.flatMap(({ id, at: [lng, lat], height }) => {
      const [x = 0, y = 0, depth = 0] = project([lng, lat, 0]);
      const [topX = 0, topY = 0] = project([lng, lat, height * scale]);
      const east = lng + (radius * scale) / (degree * Math.cos((lat * Math.PI) / 180));
      const [edgeX = 0, edgeY = 0] = project([east, lat, 0]);
      const half = Math.hypot(edgeX - x, edgeY - y) + reach;
      return distance(point, { x, y }, { x: topX, y: topY }) <= half ? [{ id, depth }] : [];
    }),
  );
  return hits.sort((a, b) => a.depth - b.depth)[0]?.id ?? null;
}

/** From a point to the line between two others. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
