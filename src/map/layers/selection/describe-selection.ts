import circle from '@turf/circle';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { pointsOf } from '../../../geometry/bounds-of';

import { memoize } from '../../../plan/memoize';
import type { Properties } from '../../../plan/schema/feature';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { noFeatures } from '../parts/no-features';
import { sourceOf } from '../parts/source-of';

const point: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Point', 'MultiPoint']]];
const placed: ExpressionSpecification = ['match', ['get', 'kind'], 'place', 13, 18];

/** What is drawn around a feature: its outline, or for an approximate point where it may really lie. */
const surroundingsOf = memoize((feature: Feature<Geometry, Properties>): FeatureCollection => {
  const { geometry, properties } = feature;
  const circles = pointsOf(geometry).map((point) =>
    circle(point, properties.error_m ?? 0, { steps: 96, units: 'meters', properties: { part: 'error' } }),
  );
  return {
    type: 'FeatureCollection',
    features: [feature, ...(properties.error_m ? circles : [])],
  };
});

/** The selected feature: a halo around it and, for an approximate point, the circle of its stated error. */
export function describeSelection(
  feature: Feature<Geometry, Properties> | null,
  scheme: Scheme,
): Description {
  const { selection, halo } = mapColours[scheme];
  return {
    sources: { selection: sourceOf(feature ? surroundingsOf(feature) : noFeatures) },
    images: {},
    layers: [
      {
        id: 'selection-error-fill',
        type: 'fill',
        source: 'selection',
        filter: ['==', ['get', 'part'], 'error'],
        paint: { 'fill-color': selection, 'fill-opacity': 0.09 },
      },
      {
        id: 'selection-error',
        type: 'line',
        source: 'selection',
        filter: ['==', ['get', 'part'], 'error'],
        paint: { 'line-color': selection, 'line-width': 1.4, 'line-dasharray': [3, 2.4] },
      },
      {
        id: 'selection-casing',
        type: 'line',
        source: 'selection',
        filter: ['all', ['!=', ['get', 'part'], 'error'], ['!', point]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': halo, 'line-width': 6, 'line-opacity': 0.85 },
      },
      {
        id: 'selection-line',
        type: 'line',
        source: 'selection',
        filter: ['all', ['!=', ['get', 'part'], 'error'], ['!', point]],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': selection, 'line-width': 2.6 },
      },
      {
        id: 'selection-point',
        type: 'circle',
        source: 'selection',
        filter: point,
        paint: {
          'circle-color': halo,
          'circle-opacity': 0.9,
          'circle-radius': ['match', ['get', 'role'], 'core', 24, placed],
          'circle-stroke-color': selection,
          'circle-stroke-width': 2.4,
        },
      },
    ],
    picks: {},
    states: [],
  };
}
