import type { Geo, GeoFile } from '../../plan/plan';
import type { GeometryClass, Properties } from '../../plan/schema/feature';
import { placeType } from '../../plan/schema/place';
import { platformCategory } from '../../plan/schema/platform';
import { type AppState, type LayerId, layerIds } from '../../state/app-state';
import { industryColours } from '../../style/industry-colours';
import type { LineType } from '../../style/line-strokes';
import type { ContextPoint, LegendItem } from './legend-item';

export type LegendRow = {
  readonly layer: LayerId;
  /** The weakest class of geometry among the layer's features; null where that says nothing new. */
  readonly geometry: Exclude<GeometryClass, 'boundary'> | null;
  /** Empty while the layer is hidden. */
  readonly items: readonly LegendItem[];
};

const water: readonly (string | null)[] = ['river', 'reservoir'];
const lines: readonly LineType[] = ['river', 'expressway', 'rail_hsr', 'rail', 'metro'];
const points: readonly ContextPoint[] = ['reservoir', 'metro_station'];

/** The legend of the map as it is: a row per layer from the top of the map down, symbols of what is shown. */
export function legendOf(layers: AppState['layers'], geo: Geo): readonly LegendRow[] {
  return layerIds.toReversed().map((layer) => {
    const features = featuresOf(layer, geo);
    return {
      layer,
      geometry: weakest(features),
      items: layers[layer].visible ? itemsOf(layer, features, geo) : [],
    };
  });
}

function featuresOf(layer: LayerId, geo: Geo): readonly Properties[] {
  const files = { areas: 'counties', water: 'context', transport: 'context' } as const;
  const file = layer in files ? files[layer as keyof typeof files] : (layer as GeoFile);
  const all = geo[file].features.map((feature) => feature.properties);
  if (file !== 'context') return all;
  return all.filter((one) => water.includes(one.type) === (layer === 'water'));
}

function weakest(features: readonly Properties[]): LegendRow['geometry'] {
  const classes = new Set(features.map((one) => one.geometry_class));
  if (classes.has('boundary')) return null;
  return classes.has('schematic') ? 'schematic' : classes.has('approximate') ? 'approximate' : null;
}

function itemsOf(layer: LayerId, features: readonly Properties[], geo: Geo): LegendItem[] {
  const types = new Set(features.map((one) => one.type));
  const kinds = new Set(features.map((one) => one.kind));
  switch (layer) {
    case 'water':
    case 'transport':
      return [
        ...lines.filter((id) => types.has(id)).map((id) => ({ group: 'lines', id }) as const),
        ...points.filter((id) => types.has(id)).map((id) => ({ group: 'points', id }) as const),
      ];
    case 'areas':
      return [
        ...(features.length > 0 ? [{ group: 'areas', id: 'boundary' } as const] : []),
        ...(geo.surroundings.features.length > 0 ? [{ group: 'areas', id: 'surrounding' } as const] : []),
      ];
    case 'corridor':
      return (['corridor', 'axis'] as const)
        .filter((id) => kinds.has(id))
        .map((id) => ({ group: 'schematic', id }));
    case 'belts':
      return features.length > 0 ? [{ group: 'schematic', id: 'belt' }] : [];
    case 'cities':
      return features.length > 0 ? [{ group: 'marks', id: 'city' }] : [];
    case 'places':
      return placeType.options.filter((id) => types.has(id)).map((id) => ({ group: 'places', id }));
    case 'platforms':
      return platformItems(features);
  }
}

function platformItems(features: readonly Properties[]): LegendItem[] {
  const types = new Set(features.map((one) => one.type));
  const roles = new Set(features.map((one) => one.role));
  const first = new Set(features.map((one) => one.industries[0]));
  return [
    ...platformCategory.options
      .filter((id) => types.has(id))
      .map((id) => ({ group: 'categories', id }) as const),
    ...(['pole', 'core'] as const)
      .filter((id) => roles.has(id))
      .map((id) => ({ group: 'marks', id }) as const),
    ...(features.some((one) => one.status === 'creating')
      ? [{ group: 'marks', id: 'creating' } as const]
      : []),
    ...Object.keys(industryColours)
      .filter((id) => first.has(id))
      .map((id) => ({ group: 'industries', id }) as const),
  ];
}
