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

const hover: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The two belts: schematic like the corridor, in another colour and hatched the other way. */
export function describeBelts(
  belts: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
  filterMatch: FilterMatch | null,
): Description {
  const { belt } = mapColours[scheme];
  const colour = matchPaint.look(filterMatch, scheme, (look) => look.colour, belt);
  const wide = (own: number) => matchPaint.look(filterMatch, scheme, ({ width }) => own + width * 0.6, own);
  const pattern = `belt-hatch-${scheme}`;
  return {
    sources: { belts: sourceOf(belts) },
    images: { [pattern]: hatch('falling', belt, 12, 1) },
    layers: [
      {
        id: 'belts-tint',
        type: 'fill',
        source: 'belts',
        paint: {
          'fill-color': colour,
          'fill-opacity': [
            'case',
            hover,
            0.18,
            matchPaint.look(filterMatch, scheme, () => 0.22, filterMatch ? 0.03 : 0.06),
          ],
        },
      },
      {
        id: 'belts-hatch',
        type: 'fill',
        source: 'belts',
        paint: { 'fill-pattern': pattern, 'fill-opacity': matchPaint.fade(filterMatch, 0.42, 0.14) },
      },
      {
        id: 'belts-edge',
        type: 'line',
        source: 'belts',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': ['interpolate', ['linear'], ['zoom'], 7, wide(1), 10, wide(1.8)],
          'line-opacity': matchPaint.fade(filterMatch, 1, 0.35),
          'line-dasharray': [2.5, 2],
        },
      },
    ],
    picks: { 'belts-tint': 'area' },
    states: statesOf('belts', belts, flags),
  };
}
