import type { View } from '../state/view';

/** Whether two views are the same to a reader: links round what the map reports. */
export function sameView(a: View, b: View): boolean {
  return (
    Math.abs(a.lng - b.lng) < 1e-4 &&
    Math.abs(a.lat - b.lat) < 1e-4 &&
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.bearing - b.bearing) < 0.11 &&
    Math.abs(a.pitch - b.pitch) < 0.11
  );
}
