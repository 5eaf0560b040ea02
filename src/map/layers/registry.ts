import { layerIds, type PlanLayerId } from '../../state/layers';
import { areas } from './areas/entry';
import { belts } from './belts/entry';
import { cities } from './cities/entry';
import { corridor } from './corridor/entry';
import type { LayerEntry } from './parts/layer-entry';
import { places } from './places/entry';
import { platforms } from './platforms/entry';
import { transport } from './transport/entry';
import { water } from './water/entry';

const entries: { readonly [Id in PlanLayerId]: LayerEntry<Id> } = {
  areas,
  water,
  corridor,
  belts,
  transport,
  places,
  cities,
  platforms,
};

/** A layer of the plan. */
export function planLayer(id: PlanLayerId): LayerEntry {
  return entries[id];
}

/** The layers that a reader can show, hide and fade, from the bottom of the map to its top. */
export const planLayers: readonly LayerEntry[] = layerIds.map(planLayer);

/** What the map draws beside them: the ground, a measure in the areas' place, the selection, columns, all lettering,
 * and what the page beside the map says. */
export type FixedLayer = 'base' | 'measure' | 'selection' | 'columns' | 'labels' | 'answer';

/** The fixed layers between them, by what they lie right above. */
const above: Partial<Record<PlanLayerId, readonly FixedLayer[]>> = {
  areas: ['measure'],
  transport: ['selection', 'columns'],
};

/** All layers of the map, from its bottom to its top. */
export const mapOrder: readonly (LayerEntry | FixedLayer)[] = [
  'base',
  ...planLayers.flatMap((layer) => [layer, ...(above[layer.id] ?? [])]),
  'labels',
  'answer',
];
