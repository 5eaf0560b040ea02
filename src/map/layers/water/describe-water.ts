import type { Features } from '../../../plan/plan';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { sourceOf } from '../parts/source-of';

/** Rivers and reservoirs. */
export function describeWater(context: Features, scheme: Scheme): Description {
  const { water, symbolEdge } = mapColours[scheme];
  return {
    sources: { water: sourceOf(context) },
    images: {},
    layers: [
      {
        id: 'rivers',
        type: 'line',
        source: 'water',
        filter: ['==', ['get', 'type'], 'river'],
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': water,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.1, 9, 2.2, 12, 4.5],
        },
      },
      {
        id: 'reservoirs',
        type: 'circle',
        source: 'water',
        filter: ['==', ['get', 'type'], 'reservoir'],
        paint: {
          'circle-color': water,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 1.8, 9, 3.4, 12, 7],
          'circle-stroke-color': symbolEdge,
          'circle-stroke-width': 1,
        },
      },
    ],
    picks: {},
    states: [],
  };
}
