import { featuresOf } from '../../map/layers/parts/layer-entry';
import type { LegendItem } from '../../map/layers/parts/legend-item';
import { planLayers } from '../../map/layers/registry';
import type { Geo } from '../../plan/plan';
import type { GeometryClass, Properties } from '../../plan/schema/feature';
import { type Layers, layerOf, type PlanLayerId } from '../../state/layers';

export type LegendRow = {
  readonly layer: PlanLayerId;
  /** The weakest class of geometry among the layer's features; null where that says nothing new. */
  readonly geometry: Exclude<GeometryClass, 'boundary'> | null;
  /** Empty while the layer is hidden. */
  readonly items: readonly LegendItem[];
};

/** The legend of the map as it is: a row per layer from the top of the map down, symbols of what is shown. */
export function legendOf(layers: Layers, geo: Geo): readonly LegendRow[] {
  return planLayers.toReversed().map((entry) => {
    const features = featuresOf(entry, geo).map(({ properties }) => properties);
    return {
      layer: entry.id,
      geometry: weakest(features),
      items: layerOf(layers, entry.id).visible ? entry.legend(features, geo) : [],
    };
  });
}

function weakest(features: readonly Properties[]): LegendRow['geometry'] {
  const classes = new Set(features.map((one) => one.geometry_class));
  if (classes.has('boundary')) return null;
  return classes.has('schematic') ? 'schematic' : classes.has('approximate') ? 'approximate' : null;
}
