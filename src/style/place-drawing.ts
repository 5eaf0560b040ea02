import type { Drawing } from './drawing';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';
import { type SymbolShape, symbolPath } from './symbol-path';

const side = 20;

/** A small quiet sign for a supporting place, with paper around it. */
export function placeDrawing(shape: SymbolShape, scheme: Scheme): Drawing {
  const { place, symbolEdge } = mapColours[scheme];
  const sign = { kind: 'path', path: symbolPath(shape), at: [1, 1], scale: 18 / 24 } as const;
  return {
    width: side,
    height: side,
    ops: [
      { ...sign, stroke: symbolEdge, width: 3 },
      { ...sign, fill: place },
    ],
  };
}
