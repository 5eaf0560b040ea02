/** The layers of the plan's map that a reader can show, hide and fade, from the bottom of the map to its top. */
export const layerIds = [
  'areas',
  'water',
  'corridor',
  'belts',
  'transport',
  'places',
  'cities',
  'platforms',
] as const;
export type PlanLayerId = (typeof layerIds)[number];

/** A layer of the plan's map, or one of the reader's own. */
export type LayerId = PlanLayerId | `own:${string}`;

export type LayerState = {
  readonly visible: boolean;
  /** 0.1 to 1. */
  readonly opacity: number;
};

/** How each layer is shown. One that the atlas does not know came with a link, which keeps it. */
export type Layers = Readonly<Record<PlanLayerId, LayerState>> & {
  readonly [other: string]: LayerState | undefined;
};

const shown: LayerState = Object.freeze({ visible: true, opacity: 1 });

/** All of the plan's, wholly shown. */
export const allLayers = Object.freeze(Object.fromEntries(layerIds.map((id) => [id, shown]))) as Layers;

/** A layer of which nothing was said is wholly shown. */
export function layerOf(layers: Layers, id: string): LayerState {
  return (Object.hasOwn(layers, id) ? layers[id] : null) ?? shown;
}

export function withLayer(layers: Layers, id: string, change: Partial<LayerState>): Layers {
  return { ...layers, [id]: { ...layerOf(layers, id), ...change } };
}

/** Ids of the layers that are not the plan's, in alphabetical order. */
export function otherLayers(layers: Layers): string[] {
  const plan: readonly string[] = layerIds;
  return Object.keys(layers)
    .filter((id) => !plan.includes(id))
    .sort();
}
