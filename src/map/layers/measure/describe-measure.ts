import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import { memoize } from '../../../plan/memoize';
import type { Features } from '../../../plan/plan';
import type { DrawingKind } from '../../../state/thematic';
import { type CircleMark, circleMarks } from '../../../style/classes/circle-marks';
import type { Classified } from '../../../style/classes/classify';
import { noFigure } from '../../../style/hatch';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { scene } from '../../scene';
import { areaCentres } from '../parts/area-centres';
import { byId } from '../parts/by-id';
import { cityBorder } from '../parts/city-border';
import { matchOutline } from '../parts/match-outline';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';

export type MeasureFlags = {
  readonly hover: string | null;
  readonly selected: string | null;
  /** Ids of the areas of the class that the reader points at in the legend. */
  readonly emphasised: readonly string[];
};

const zone: ExpressionSpecification = ['==', ['get', 'type'], 'zone'];
const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
const pointedAt: ExpressionSpecification = ['case', ['any', flag('hover'), flag('emphasised')], 1, 0];
const border: LineLayerSpecification['paint'] = {
  'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 9, 1, 12, 1.6],
};

/**
 * A measure of the areas: each in its class's colour, or with a circle by its value on neutral ground. Columns are
 * another layer's. Another year or other classes change paint alone, so that playing the years is smooth. What a
 * filter keeps is edged: its colour stays that of its class.
 */
export function describeMeasure(
  areas: Features,
  classified: Classified | null,
  drawing: DrawingKind,
  scheme: Scheme,
  flags: MeasureFlags,
  filterMatch: FilterMatch | null = null,
): Description {
  if (!classified || drawing === 'columns') return scene([]);
  const { halo, ink, areaBorder, cityBorder: edge } = mapColours[scheme];
  const { ground, pattern } = noFigure(scheme);
  const image = `no-figure-${scheme}`;
  const filled = drawing === 'fill';
  const coloured = [...classified.classes].flatMap(([id, at]) =>
    filled && at !== null ? [[id, classified.colours[at] ?? ground] as const] : [],
  );
  const plain = coloured.map(([id]) => [id, 0] as const);
  const circles: LayerSpecification[] = filled
    ? []
    : [circleLayer('measure-circles', 'measure-points', circleMarks(classified, scheme))];
  return {
    sources: {
      measure: sourceOf(areas),
      'measure-city': { type: 'geojson', data: cityBorder(areas) },
      ...(filled ? {} : { 'measure-points': sourceOf(innerPoints(areas)) }),
    },
    images: { [image]: pattern },
    layers: [
      {
        id: 'measure-fill',
        type: 'fill',
        source: 'measure',
        paint: { 'fill-color': byId(coloured, ground), 'fill-antialias': false },
      },
      {
        id: 'measure-none',
        type: 'fill',
        source: 'measure',
        paint: { 'fill-pattern': image, 'fill-opacity': byId(plain, filled ? 1 : 0) },
      },
      // Light beside dark: a border that shows on every class.
      line('measure-border-casing', { 'line-color': halo, 'line-width': 2.6, 'line-opacity': 0.65 }),
      { ...line('measure-border', { ...border, 'line-color': areaBorder }), filter: ['!', zone] },
      {
        ...line('measure-border-zone', { ...border, 'line-color': areaBorder, 'line-dasharray': [3, 2] }),
        filter: zone,
      },
      ...matchOutline('measure', scheme, filterMatch, true),
      {
        ...line('measure-city-border', {
          'line-color': edge,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 9, 1.8, 12, 2.6],
        }),
        source: 'measure-city',
      },
      line('measure-outline-casing', { 'line-color': halo, 'line-width': 5.5, 'line-opacity': pointedAt }),
      line('measure-outline', { 'line-color': ink, 'line-width': 2.6, 'line-opacity': pointedAt }),
      ...circles,
    ],
    picks: { 'measure-fill': 'area', ...(filled ? {} : { 'measure-circles': 'point' }) },
    states: [
      ...statesOf('measure', areas, flags),
      ...flags.emphasised.map((id) => ({ source: 'measure', id, flag: 'emphasised' })),
    ],
  };
}

function line(id: string, paint: NonNullable<LineLayerSpecification['paint']>): LineLayerSpecification {
  return { id, type: 'line', source: 'measure', layout: { 'line-join': 'round' }, paint };
}

/** A point well inside each area, with the area's id: where its circle stands. */
const innerPoints = memoize(
  (areas: Features): FeatureCollection<Point, { readonly id: string }> => ({
    type: 'FeatureCollection',
    features: [...areaCentres(areas)].map(([id, at]) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { id },
    })),
  }),
);

const clear = 'rgba(0, 0, 0, 0)';

/** Proportional circles. */
function circleLayer(
  id: string,
  source: string,
  marks: ReadonlyMap<string, CircleMark>,
): CircleLayerSpecification {
  const each = <Value extends string | number>(of: (mark: CircleMark) => Value, other: Value) =>
    byId(
      [...marks].map(([area, mark]) => [area, of(mark)] as const),
      other,
    );
  return {
    id,
    type: 'circle',
    source,
    paint: {
      'circle-radius': each(({ radius }) => radius, 0),
      'circle-color': each(({ fill }) => fill ?? clear, clear),
      'circle-stroke-color': each(({ stroke }) => stroke, clear),
      'circle-stroke-width': 1.8,
      'circle-opacity': 0.85,
    },
  };
}
