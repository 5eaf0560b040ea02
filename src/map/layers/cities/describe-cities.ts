import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import { cityDrawing } from '../../../style/point-drawings';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { hoverRing } from '../parts/hover-ring';
import { iconLayer } from '../parts/icon-layer';
import { matchPaint } from '../parts/match-paint';
import { matchRings } from '../parts/match-rings';
import { pointIcons } from '../parts/point-icons';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';

/** The six cities of the corridor as seals. */
export function describeCities(
  cities: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
  filterMatch: FilterMatch | null,
): Description {
  const image = `city-${scheme}`;
  const icons = pointIcons.cities('cities', { image });
  return {
    sources: { cities: sourceOf(cities) },
    images: { [image]: cityDrawing(scheme) },
    layers: [
      hoverRing('cities', scheme, 20),
      ...matchRings('cities', scheme, filterMatch, 13),
      iconLayer(icons, 'drawn', matchPaint.fade(filterMatch, 1, 0.22)),
    ],
    picks: { [icons.id]: 'point' },
    states: statesOf('cities', cities, flags),
  };
}
