import type { Description } from './description';

const empty: Description = {
  sources: {},
  images: {},
  layers: [],
  picks: {},
  states: [],
  decks: [],
  numbering: [],
};

/** All descriptions of a map as one, in their order. Throws where two of them use the same layer or source id. */
export function scene(descriptions: readonly Description[]): Description {
  return descriptions.reduce((all, next) => {
    for (const id of Object.keys(next.sources)) if (id in all.sources) throw new Error(`two sources "${id}"`);
    for (const { id } of next.layers)
      if (all.layers.some((layer) => layer.id === id)) throw new Error(`two layers "${id}"`);
    return {
      sources: { ...all.sources, ...next.sources },
      images: { ...all.images, ...next.images },
      layers: [...all.layers, ...next.layers],
      picks: { ...all.picks, ...next.picks },
      states: [...all.states, ...next.states],
      decks: [...(all.decks ?? []), ...(next.decks ?? [])],
      numbering: [...(all.numbering ?? []), ...(next.numbering ?? [])],
    };
  }, empty);
}
