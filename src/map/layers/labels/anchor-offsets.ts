import type { SymbolLayerSpecification } from 'maplibre-gl';
import { expression } from '../../expression';

type Shift = { readonly type: string; readonly by: readonly [east: number, south: number] };

/**
 * Lettering beside a symbol, on whichever side is free; `em` clears the symbol. Features of the type
 * of `shift` have their symbol, and so their name, that far from their anchor.
 */
export function anchorOffsets(em: number, shift?: Shift): NonNullable<SymbolLayerSpecification['layout']> {
  const around = (by: readonly [number, number]) => expression('literal', sides(em, by));
  return {
    'text-variable-anchor-offset': shift
      ? expression('match', ['get', 'type'], shift.type, around(shift.by), around([0, 0]))
      : sides(em, [0, 0]),
    'text-justify': 'auto',
  };
}

type Side = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Anchor of the text and where that stands, in turn, as the style specification wants it. */
function sides(em: number, [east, south]: readonly [number, number]): (Side | [number, number])[] {
  const corner = em * 0.75;
  const places: readonly (readonly [Side, number, number])[] = [
    ['left', em, 0],
    ['right', -em, 0],
    ['top', 0, em],
    ['bottom', 0, -em],
    ['top-left', corner, corner],
    ['bottom-left', corner, -corner],
    ['top-right', -corner, corner],
    ['bottom-right', -corner, -corner],
  ];
  return places.flatMap(([anchor, x, y]) => [anchor, [x + east, y + south]]);
}
