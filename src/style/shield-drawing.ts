import type { Drawing } from './drawing';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';

/** The small rounded plate behind a road number; MapLibre stretches its middle to the number's width. */
export function shieldDrawing(scheme: Scheme): Drawing {
  const { road, shield } = mapColours[scheme];
  return {
    width: 20,
    height: 16,
    ops: [
      {
        kind: 'path',
        path: 'M5 1H15a4 4 0 0 1 4 4V11a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4Z',
        fill: shield,
        stroke: road,
        width: 1.2,
      },
    ],
  };
}
