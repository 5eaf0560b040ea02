import type { Box, Point } from './box';

/** The corners of a convex shape, in turn. */
export type Outline = readonly Point[];

/** The outline of a box, turned about one of its points by some degrees, clockwise. */
export function boxOutline({ x, y, width, height }: Box, turn = 0, [cx, cy]: Point = [x, y]): Outline {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map(([px = 0, py = 0]): Point => {
    const [dx, dy] = [px - cx, py - cy];
    return [cx + dx * cos - dy * sin, cy + dx * sin + dy * cos];
  });
}

/** The octagon around a disc. */
export function discOutline([x, y]: Point, radius: number): Outline {
  const corner = radius / Math.cos(Math.PI / 8);
  return Array.from({ length: 8 }, (_, index): Point => {
    const angle = ((index + 0.5) * Math.PI) / 4;
    return [x + corner * Math.cos(angle), y + corner * Math.sin(angle)];
  });
}

/** Whether two convex shapes have more than their edges in common: unless a line along a side of one parts them. */
export function meet(a: Outline, b: Outline): boolean {
  return !partedBySide(a, b) && !partedBySide(b, a);
}

function partedBySide(a: Outline, b: Outline): boolean {
  return a.some(([x, y], index) => {
    const [nextX, nextY] = a[(index + 1) % a.length] ?? [x, y];
    const [nx, ny] = [y - nextY, nextX - x];
    const [lowA, highA] = reach(a, nx, ny);
    const [lowB, highB] = reach(b, nx, ny);
    return highA <= lowB || highB <= lowA;
  });
}

/** From where to where a shape reaches in some direction. */
function reach(outline: Outline, nx: number, ny: number): readonly [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of outline) {
    const along = x * nx + y * ny;
    if (along < low) low = along;
    if (along > high) high = along;
  }
  return [low, high];
}

/** Whether all of a shape lies in a box. */
export function isWithin(outline: Outline, { x, y, width, height }: Box): boolean {
  return outline.every(([px, py]) => px >= x && py >= y && px <= x + width && py <= y + height);
}
