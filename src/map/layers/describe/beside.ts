import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';

type Shift = { readonly type: string; readonly by: readonly [east: number, south: number] };

/**
 * Lettering beside a symbol, on whichever side is free; `em` clears the symbol. Features of the type
 * of `shift` have their symbol, and so their name, that far from their anchor.
 */
export function beside(em: number, shift?: Shift): NonNullable<SymbolLayerSpecification['layout']> {
  const around = (by: readonly [number, number]) => ['literal', sides(em, by)];
  const offset = shift
    ? ['match', ['get', 'type'], shift.type, around(shift.by), around([0, 0])]
    : sides(em, [0, 0]);
  return {
    'text-variable-anchor-offset': offset as unknown as ExpressionSpecification,
    'text-justify': 'auto',
  };
}

/** Anchor of the text and where that stands, in turn, as the style specification wants it. */
function sides(em: number, [east, south]: readonly [number, number]): unknown[] {
  const corner = em * 0.75;
  const places: readonly (readonly [string, number, number])[] = [
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
