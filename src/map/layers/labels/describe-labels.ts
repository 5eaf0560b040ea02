import type { LayerSpecification } from 'maplibre-gl';
import { memoize } from '../../../plan/memoize';
import type { Geo } from '../../../plan/plan';
import type { PlanLayerId } from '../../../state/layers';
import { cityDrawing, shieldDrawing } from '../../../style/point-drawings';
import type { Description } from '../../description';
import { iconLayer } from '../parts/icon-layer';
import { placeImages } from '../parts/place-images';
import { platformImages } from '../parts/platform-images';
import { pointIcons } from '../parts/point-icons';
import { sourceOf } from '../parts/source-of';
import type { labelBands } from './label-bands';
import { type labelPoints, markPoints } from './label-points';
import { lineLabels } from './line-labels';
import { type LabelLook, pointLabels } from './point-labels';
import { valueLabels } from './value-labels';

export type Names = {
  readonly points: ReturnType<typeof labelPoints>;
  readonly bands: ReturnType<typeof labelBands>;
};

type Lettered = { readonly layer: PlanLayerId | null; readonly layers: readonly LayerSpecification[] };

const areasOf = memoize(({ features }: Names['points']) => ({
  type: 'FeatureCollection' as const,
  features: features.filter(({ properties }) => properties.kind === 'area'),
}));

/**
 * All lettering of the map. MapLibre places labels from the top layer down, so what stands higher here
 * is placed earlier: first the symbols as obstacles, then the areas, and the rivers last. A measure letters the
 * areas with its values; what a filter does not keep steps back.
 */
export function describeLabels(
  geo: Geo,
  names: Names,
  hidden: readonly PlanLayerId[],
  look: LabelLook,
): Description {
  const { language, scheme, classified, drawing } = look;
  const marked = classified !== null && drawing !== 'fill';
  const platforms = platformImages(geo.platforms, scheme);
  const places = placeImages(scheme);
  const city = `city-${scheme}`;
  const shield = `shield-${scheme}`;
  const obstacles: Lettered[] = [
    { layer: 'places', layers: pointIcons.places('label-places', places).map(obstacle) },
    { layer: 'cities', layers: [obstacle(pointIcons.cities('label-cities', { image: city }))] },
    { layer: 'platforms', layers: [obstacle(pointIcons.platforms('label-platforms', platforms))] },
  ];
  const values = classified && !marked ? [valueLabels('label-values', classified, scheme, language)] : [];
  const lettered = [...lineLabels(language, scheme, shield), ...pointLabels(look, values), ...obstacles];
  return {
    sources: {
      'label-points': sourceOf(names.points),
      ...(values.length > 0 && { 'label-values': sourceOf(areasOf(names.points)) }),
      ...(marked && { 'label-marks': sourceOf(markPoints(geo, language)) }),
      // Tiles as wide as they may be, so that no path is cut and lettered twice.
      'label-bands': { ...sourceOf(names.bands), buffer: 512 },
      'label-lines': sourceOf(geo.context),
      'label-places': sourceOf(geo.places),
      'label-cities': sourceOf(geo.cities),
      'label-platforms': sourceOf(geo.platforms),
    },
    images: {
      ...platforms.images,
      ...places.images,
      [city]: cityDrawing(scheme),
      [shield]: shieldDrawing(scheme),
    },
    layers: lettered.flatMap(({ layer, layers }) =>
      layer !== null && hidden.includes(layer) ? layers.map(unseen) : layers,
    ),
    picks: {
      'label-areas': 'label',
      'label-selected': 'label',
      'label-platforms-number': 'label',
      'label-cities-number': 'label',
      'label-ranked': 'label',
      'label-cities-name': 'label',
      'label-platforms-short': 'label',
      'label-platforms-full': 'label',
      'label-places-other': 'label',
      'label-places-station': 'label',
      'label-places-seat': 'label',
      'label-corridor': 'label',
      'label-belts': 'label',
    },
    states: [],
    numbering: [
      {
        numbers: 'label-platforms-number',
        names: ['label-selected', 'label-ranked', 'label-platforms-short', 'label-platforms-full'],
        symbols: ['platforms-icon'],
      },
      {
        numbers: 'label-cities-number',
        names: ['label-selected', 'label-cities-name'],
        symbols: ['cities-icon'],
      },
    ],
  };
}

function obstacle(icons: Parameters<typeof iconLayer>[0]): LayerSpecification {
  return iconLayer(icons, 'obstacle');
}

function unseen(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}
