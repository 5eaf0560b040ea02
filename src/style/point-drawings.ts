import type { Drawing } from './drawing';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';
import { type SymbolShape, symbolPath } from './symbol-path';

const sealSide = 28;

/** The seal of the six cities of the corridor: a hexagon with a hexagon cut into it. */
export function cityDrawing(scheme: Scheme): Drawing {
  const { seal, onSeal, symbolEdge } = mapColours[scheme];
  const hexagon = symbolPath('city');
  const layer = (size: number) =>
    ({
      kind: 'path',
      path: hexagon,
      at: [(sealSide - size) / 2, (sealSide - size) / 2],
      scale: size / 24,
    }) as const;
  return {
    width: sealSide,
    height: sealSide,
    ops: [
      { ...layer(27), fill: symbolEdge },
      { ...layer(24), fill: seal },
      { ...layer(17.5), stroke: onSeal, width: 1.2 },
      { ...layer(8), fill: onSeal },
    ],
  };
}

const signSide = 20;

/** A small quiet sign for a supporting place, with paper around it. */
export function placeDrawing(shape: SymbolShape, scheme: Scheme): Drawing {
  const { place, symbolEdge } = mapColours[scheme];
  const sign = { kind: 'path', path: symbolPath(shape), at: [1, 1], scale: 18 / 24 } as const;
  return {
    width: signSide,
    height: signSide,
    ops: [
      { ...sign, stroke: symbolEdge, width: 3 },
      { ...sign, fill: place },
    ],
  };
}

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
