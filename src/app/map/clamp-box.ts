export type ScreenPoint = { readonly x: number; readonly y: number };

type Size = { readonly width: number; readonly height: number };

const margin = 8;

/**
 * Top left corner (CSS pixels) of a box beside a point: below and right of it by `gap`, on the other
 * side where the window ends there, and never outside the window.
 */
export function clampBox(point: ScreenPoint, box: Size, frame: Size, gap: number): ScreenPoint {
  return {
    x: along(point.x, box.width, frame.width, gap),
    y: along(point.y, box.height, frame.height, gap),
  };
}

function along(at: number, length: number, end: number, gap: number): number {
  const after = at + gap;
  const start = after + length + margin <= end ? after : at - gap - length;
  return Math.round(Math.max(margin, Math.min(start, end - length - margin)));
}
