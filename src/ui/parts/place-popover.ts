type Size = { readonly width: number; readonly height: number };
type Box = Size & { readonly left: number; readonly top: number };

const gap = 6;
const margin = 8;

/**
 * Where a popover goes, in pixels from the window's upper left: below its mark where there is room,
 * otherwise above, and always inside the window.
 */
export function placePopover(mark: Box, popover: Size, window: Size): { left: number; top: number } {
  const below = mark.top + mark.height + gap;
  const above = mark.top - gap - popover.height;
  const fitsBelow = below + popover.height + margin <= window.height;
  const left = mark.left + mark.width / 2 - popover.width / 2;
  return {
    left: clamp(left, margin, window.width - popover.width - margin),
    top: clamp(fitsBelow || above < margin ? below : above, margin, window.height - popover.height - margin),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(value, high)));
}
