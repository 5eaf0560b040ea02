import type { ExpressionSpecification } from 'maplibre-gl';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import { hatch } from '../../../style/hatch';
import { mapColours } from '../../../style/map-colours';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { matchPaint } from '../parts/match-paint';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';

const band: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor'];
const axis: ExpressionSpecification = ['==', ['get', 'kind'], 'axis'];
const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The corridor, visibly schematic: a translucent hatched band with a dashed edge, its axes dashed. */
export function describeCorridor(
  corridor: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
  filterMatch: FilterMatch | null,
): Description {
  const colours = mapColours[scheme];
  const colour = matchPaint.look(filterMatch, scheme, (look) => look.colour, colours.corridor);
  const wide = (own: number) => matchPaint.look(filterMatch, scheme, ({ width }) => own + width * 0.6, own);
  const pattern = `corridor-hatch-${scheme}`;
  return {
    sources: { corridor: sourceOf(corridor) },
    images: { [pattern]: hatch('rising', colours.corridor, 12, 1) },
    layers: [
      {
        id: 'corridor-tint',
        type: 'fill',
        source: 'corridor',
        filter: band,
        paint: {
          'fill-color': colour,
          'fill-opacity': [
            'case',
            hover,
            0.16,
            matchPaint.look(filterMatch, scheme, () => 0.2, filterMatch ? 0.02 : 0.05),
          ],
        },
      },
      {
        id: 'corridor-hatch',
        type: 'fill',
        source: 'corridor',
        filter: band,
        paint: { 'fill-pattern': pattern, 'fill-opacity': matchPaint.fade(filterMatch, 0.38, 0.12) },
      },
      {
        id: 'corridor-edge',
        type: 'line',
        source: 'corridor',
        filter: band,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, wide(1), 10, wide(1.8)],
          'line-opacity': matchPaint.fade(filterMatch, 1, 0.35),
          'line-dasharray': [4, 2.5],
        },
      },
      {
        id: 'axes',
        type: 'line',
        source: 'corridor',
        filter: axis,
        layout: { 'line-join': 'round', 'line-cap': 'butt' },
        paint: {
          'line-color': colours.axis,
          'line-width': ['case', hover, 5, 2.6],
          'line-opacity': matchPaint.fade(filterMatch, 0.75, 0.25),
          'line-dasharray': [3.2, 1.6],
        },
      },
    ],
    picks: { 'corridor-tint': 'area', axes: 'line' },
    states: statesOf('corridor', corridor, flags),
  };
}
