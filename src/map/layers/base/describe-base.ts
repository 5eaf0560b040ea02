import type { Features } from '../../../plan/plan';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { sourceOf } from '../parts/source-of';

/** The quiet ground: sea, and the neighbours' land with thin borders. */
export function describeBase(surroundings: Features, scheme: Scheme): Description {
  const { sea, land, landBorder } = mapColours[scheme];
  return {
    sources: { surroundings: sourceOf(surroundings) },
    images: {},
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      { id: 'land', type: 'fill', source: 'surroundings', paint: { 'fill-color': land } },
      {
        id: 'land-border',
        type: 'line',
        source: 'surroundings',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': landBorder,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.8, 11, 1.4],
        },
      },
    ],
    picks: {},
    states: [],
  };
}
