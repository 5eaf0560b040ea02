import { boxOutline, discOutline, type Outline } from '../../geometry/outline';
import { placeLabels } from '../../geometry/place-labels';

import { scaleBox } from '../drawing/ground-template';
import { labelCandidate, numberCandidates, valueCandidates } from './label-candidate';
import type { LabelledMap, PlacedText } from './placed-text';

import type { StaticLabel } from './static-label';
import { symbolReach } from './symbol-reach';
import type { MapSymbol } from './symbols-of';

/**
 * The labels of a map that find room: what is selected and the areas first, over symbols rather than not at all; what a
 * filter dims last; then the values below the names, and at symbols without a name their number.
 */
export function placeMapLabels(map: LabelledMap): PlacedText[] {
  const { labels, symbols, circles, values, selected, filterMatch } = map;
  const frame = map.frame.free;
  const clear = [
    ...circles.map(({ at, radius }) => discOutline(at, radius)),
    ...(map.scale ? [boxOutline(scaleBox(map.frame))] : []),
  ];
  const marks = (among: readonly MapSymbol[]) =>
    among.flatMap((symbol) =>
      symbol.at.map((at) => discOutline(at, symbolReach(symbol, selected, filterMatch))),
    );
  const candidates = (...ranks: readonly Rank[]) =>
    ranks
      .flatMap((rank) => labels.filter((label) => rankOf(label, map) === rank))
      .map((label) => labelCandidate(label, map));
  const must = placeLabels(candidates('selected', 'area'), {
    obstacles: clear,
    faint: values === null ? marks(symbols) : [],
    frame,
  });
  // Small quiet signs, and all that is pale behind a measure: names of areas need not give way to the latter at all.
  const quiet = ({ layer }: MapSymbol) => values !== null || layer === 'places';
  const may = placeLabels(candidates('other', 'dimmed'), {
    obstacles: [...clear, ...outlines(must), ...marks(symbols.filter((symbol) => !quiet(symbol)))],
    faint: marks(symbols.filter(quiet)),
    frame,
  });
  const obstacles = [...clear, ...outlines(must), ...outlines(may)];
  const named = new Set([...must, ...may].map(({ pick }) => pick));
  const unnamed = labels.filter(({ pick }) => !named.has(pick));
  return [
    ...must,
    ...may,
    ...placeLabels(valueCandidates(must, map), { obstacles, frame }),
    ...placeLabels(numberCandidates(unnamed, map), { obstacles, faint: marks(symbols), frame }),
  ];
}

type Rank = 'selected' | 'area' | 'other' | 'dimmed';

function rankOf({ pick, style }: StaticLabel, { selected, filterMatch }: LabelledMap): Rank {
  if (pick !== null && pick === selected) return 'selected';
  if (style === 'area') return 'area';
  return filterMatch && pick !== null && !filterMatch.has(pick) ? 'dimmed' : 'other';
}

function outlines(placed: readonly { readonly outline: Outline }[]): Outline[] {
  return placed.map(({ outline }) => outline);
}
