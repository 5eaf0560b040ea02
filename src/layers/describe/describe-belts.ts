import type { ExpressionSpecification } from 'maplibre-gl';
import type { Description } from '../../map/description';
import type { Features } from '../../plan/plan';
import { hatch } from '../../style/hatch';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import { sourceOf } from './source-of';
import { statesOf } from './states-of';

const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The two belts: schematic like the corridor, in another colour and hatched the other way. */
export function describeBelts(
  belts: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
): Description {
  const { belt } = mapColours[scheme];
  const pattern = `belt-hatch-${scheme}`;
  return {
    sources: { belts: sourceOf(belts) },
    images: { [pattern]: hatch('falling', belt, 12, 1) },
    layers: [
      {
        id: 'belts-tint',
        type: 'fill',
        source: 'belts',
        paint: { 'fill-color': belt, 'fill-opacity': ['case', hover, 0.18, 0.06] },
      },
      {
        id: 'belts-hatch',
        type: 'fill',
        source: 'belts',
        paint: { 'fill-pattern': pattern, 'fill-opacity': 0.42 },
      },
      {
        id: 'belts-edge',
        type: 'line',
        source: 'belts',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': belt,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1, 10, 1.8],
          'line-dasharray': [2.5, 2],
        },
      },
    ],
    picks: { 'belts-tint': 'area' },
    states: statesOf('belts', belts, flags),
  };
}
