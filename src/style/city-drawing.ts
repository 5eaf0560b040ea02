import type { Drawing } from './drawing';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';
import { symbolPath } from './symbol-path';

const side = 28;

/** The seal of the six cities of the corridor: a hexagon with a hexagon cut into it. */
export function cityDrawing(scheme: Scheme): Drawing {
  const { seal, onSeal, symbolEdge } = mapColours[scheme];
  const hexagon = symbolPath('city');
  const layer = (size: number) =>
    ({
      kind: 'path',
      path: hexagon,
      at: [(side - size) / 2, (side - size) / 2],
      scale: size / 24,
    }) as const;
  return {
    width: side,
    height: side,
    ops: [
      { ...layer(27), fill: symbolEdge },
      { ...layer(24), fill: seal },
      { ...layer(17.5), stroke: onSeal, width: 1.2 },
      { ...layer(8), fill: onSeal },
    ],
  };
}
