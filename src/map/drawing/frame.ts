import type { Bounds } from '../../geometry/bounds-of';
import type { Box } from '../../geometry/box';
import { type MercatorMap, mercatorMap } from '../../geometry/mercator-map';
import type { Padding } from '../camera';

type Size = { readonly width: number; readonly height: number };

/** A fixed map in a window of some size, in pixels. */
export type Frame = MercatorMap & {
  /** The part of the window that no panel covers. */
  readonly free: Box;
  /** Corners of the whole window in degrees. */
  readonly bounds: Bounds;
};

/** Space between what is shown and the edge of the free part, in pixels. */
const rim = 18;

/** The map that shows all of the bounds in the part of the window that no panel covers. */
export function frameOf(bounds: Bounds, size: Size, padding: Padding): Frame {
  const free = {
    x: padding.left,
    y: padding.top,
    width: Math.max(80, size.width - padding.left - padding.right),
    height: Math.max(80, size.height - padding.top - padding.bottom),
  };
  const map = mercatorMap(bounds, free, rim);
  return {
    ...map,
    free,
    bounds: [...map.toDegrees(0, size.height), ...map.toDegrees(size.width, 0)],
  };
}
