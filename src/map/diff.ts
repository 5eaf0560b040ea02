import type { LayerSpecification } from 'maplibre-gl';
import type { Description } from './description';
import { diffLayer } from './diff-layer';
import type { Operation } from './operation';
import { sameValue } from './same-value';

/** The operations that lead from one scene to another, in an order that never leaves a loose end. */
export function diff(from: Description, to: Description): Operation[] {
  const stale = staleSources(from, to);
  const kept = new Map(
    from.layers
      .filter((layer) => {
        const next = to.layers.find(({ id }) => id === layer.id);
        return next && sameKind(layer, next) && !stale.has(sourceOf(next));
      })
      .map((layer) => [layer.id, layer]),
  );
  const keptSources = Object.keys(from.sources).filter((id) => id in to.sources && !stale.has(id));
  const missing = (id: string) => !keptSources.includes(id);
  return [
    ...from.layers.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ op: 'remove-layer', id }) as const),
    ...Object.keys(from.sources)
      .filter(missing)
      .map((id) => ({ op: 'remove-source', id }) as const),
    ...diffImages(from, to),
    ...Object.entries(to.sources)
      .filter(([id]) => missing(id))
      .map(([id, source]) => ({ op: 'add-source', id, source }) as const),
    ...keptSources
      .filter((id) => from.sources[id]?.data !== to.sources[id]?.data)
      .map((id) => ({ op: 'set-data', id, data: to.sources[id]?.data ?? '' }) as const),
    ...diffOrder([...kept.keys()], to.layers),
    ...to.layers.flatMap((layer) => {
      const before = kept.get(layer.id);
      return before ? diffLayer(before, layer) : [];
    }),
    ...diffStates(from, to, missing),
    ...diffDecks(from, to),
  ];
}

/** Sources whose settings other than data differ: only a new source can have them. */
function staleSources(from: Description, to: Description): Set<string | undefined> {
  const settings = (scene: Description, id: string) => ({ ...scene.sources[id], data: null });
  return new Set(
    Object.keys(from.sources).filter(
      (id) => id in to.sources && !sameValue(settings(from, id), settings(to, id)),
    ),
  );
}

function diffImages(from: Description, to: Description): Operation[] {
  const gone = Object.keys(from.images).filter((id) => !(id in to.images));
  const fresh = Object.entries(to.images).filter(([id]) => !(id in from.images));
  return [
    ...fresh.map(([id, drawing]) => ({ op: 'add-image', id, drawing }) as const),
    ...gone.map((id) => ({ op: 'remove-image', id }) as const),
  ];
}

function diffStates(from: Description, to: Description, missing: (id: string) => boolean): Operation[] {
  const gone = from.states.filter(
    (state) => !missing(state.source) && !to.states.some((each) => sameValue(each, state)),
  );
  const fresh = to.states.filter(
    (state) => missing(state.source) || !from.states.some((each) => sameValue(each, state)),
  );
  return [
    ...gone.map((state) => ({ op: 'remove-state', state }) as const),
    ...fresh.map((state) => ({ op: 'set-state', state }) as const),
  ];
}

/** deck.gl keeps what stays the same by itself: it is given all its layers, once anything differs. */
function diffDecks({ decks: from = [] }: Description, { decks: to = [] }: Description): Operation[] {
  return sameValue(from, to) ? [] : [{ op: 'show-decks', decks: to }];
}

function sameKind(a: Description['layers'][number], b: Description['layers'][number]): boolean {
  return a.type === b.type && sourceOf(a) === sourceOf(b);
}

function sourceOf(layer: Description['layers'][number]): string | undefined {
  return 'source' in layer && typeof layer.source === 'string' ? layer.source : undefined;
}

/** Additions and moves that bring the layers already there, bottom to top, into the wanted order. */
function diffOrder(present: readonly string[], wanted: readonly LayerSpecification[]): Operation[] {
  const order = [...present];
  const operations: Operation[] = [];
  for (let index = wanted.length - 1; index >= 0; index--) {
    const layer = wanted[index];
    if (!layer) continue;
    const before = wanted[index + 1]?.id;
    const at = order.indexOf(layer.id);
    if (at < 0) operations.push({ op: 'add-layer', layer, before });
    else if (order[at + 1] === before) continue;
    else {
      operations.push({ op: 'move-layer', id: layer.id, before });
      order.splice(at, 1);
    }
    order.splice(before === undefined ? order.length : order.indexOf(before), 0, layer.id);
  }
  return operations;
}
