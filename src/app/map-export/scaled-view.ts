import type { View } from '../../state/view';

type Size = { readonly width: number; readonly height: number };

/**
 * Where a map of some size stands so that it shows all that the free part of the reader's map does, both in CSS pixels. null
 * stays: the whole city fits itself into any map.
 */
export function scaledView(view: View | null, free: Size, frame: Size): View | null {
  if (view === null) return null;
  const larger = Math.min(frame.width / free.width, frame.height / free.height);
  return { ...view, zoom: view.zoom + Math.log2(larger) };
}
