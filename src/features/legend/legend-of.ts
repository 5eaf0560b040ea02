import { featureNumbers } from '../../map/layers/parts/feature-numbers';
import { featuresOf } from '../../map/layers/parts/layer-entry';
import type { LegendItem } from '../../map/layers/parts/legend-item';
import { planLayers } from '../../map/layers/registry';
import type { Geo } from '../../plan/plan';
import type { GeometryClass, Properties } from '../../plan/schema/feature';
import type { Bilingual } from '../../plan/schema/naming';
import { type Layers, layerOf, type PlanLayerId } from '../../state/layers';
import { shortName } from '../../style/short-name';

export type LegendRow = {
  readonly layer: PlanLayerId;
  /** The weakest class of geometry among the layer's features; null where that says nothing new. */
  readonly geometry: Exclude<GeometryClass, 'boundary'> | null;
  /** Empty while the layer is hidden. */
  readonly items: readonly LegendItem[];
  /** The features that have a number on the map in place of a name. */
  readonly numbers: readonly NumberedName[];
};

export type NumberedName = { readonly id: string; readonly number: string; readonly name: Bilingual };

/**
 * The legend of the map as it is: a row per layer from the top of the map down, symbols of what is shown. `numbered`: ids
 * of the features with a number in place of a name; null: all that can have one.
 */
export function legendOf(
  layers: Layers,
  geo: Geo,
  numbered: ReadonlySet<string> | null,
): readonly LegendRow[] {
  const numbers = featureNumbers(geo);
  return planLayers.toReversed().map((entry) => {
    const features = featuresOf(entry, geo).map(({ properties }) => properties);
    const { visible } = layerOf(layers, entry.id);
    return {
      layer: entry.id,
      geometry: weakest(features),
      items: visible ? entry.legend(features, geo) : [],
      numbers: visible
        ? features.flatMap(({ id, name_zh, name_en }) => {
            const number = numbered === null || numbered.has(id) ? numbers.get(id) : undefined;
            const name = { zh: shortName(name_zh, 'zh'), en: shortName(name_en, 'en') };
            return number === undefined ? [] : [{ id, number, name }];
          })
        : [],
    };
  });
}

function weakest(features: readonly Properties[]): LegendRow['geometry'] {
  const classes = new Set(features.map((one) => one.geometry_class));
  if (classes.has('boundary')) return null;
  return classes.has('schematic') ? 'schematic' : classes.has('approximate') ? 'approximate' : null;
}
