import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { DeckAdapter } from './deck-adapter';
import type { Description, PickKind } from './description';

type Point = { readonly x: number; readonly y: number };

/** How far from the pointer a feature may lie, in pixels. */
const reach: Readonly<Record<PickKind, number>> = { point: 6, label: 0, line: 4, area: 0 };

/**
 * Ids of the features at a point of the screen, topmost first, each once. What deck.gl raises from the
 * ground comes first; it, symbols and labels win: a reader who points at one does not mean the ground
 * behind it.
 */
export function pickFeatures(
  map: MapLibreMap,
  deck: DeckAdapter,
  { picks, layers }: Description,
  point: Point,
): string[] {
  const hits = (kinds: readonly PickKind[]) => {
    const found = kinds.flatMap((kind) => {
      const ids = layers.map(({ id }) => id).filter((id) => picks[id] === kind);
      return ids.length ? map.queryRenderedFeatures(around(point, reach[kind]), { layers: ids }) : [];
    });
    return found.map(({ properties }) => String(properties.id));
  };
  const raised = deck.pick(point);
  const symbols = [...(raised === null ? [] : [raised]), ...hits(['point', 'label'])];
  return [...new Set(symbols.length ? symbols : hits(['line', 'area']))];
}

function around({ x, y }: Point, reach: number): PointLike | [PointLike, PointLike] {
  if (reach === 0) return [x, y];
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
}
