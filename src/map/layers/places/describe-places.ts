import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { iconLayer } from '../parts/icon-layer';
import { matchPaint } from '../parts/match-paint';
import { placeImages } from '../parts/place-images';
import { pointIcons } from '../parts/point-icons';
import { sourceOf } from '../parts/source-of';

/** Supporting places, small and quiet, coming in by importance as the reader zooms. */
export function describePlaces(
  places: Features,
  scheme: Scheme,
  filterMatch: FilterMatch | null,
): Description {
  const { images, image } = placeImages(scheme);
  const icons = pointIcons.places('places', { image });
  return {
    sources: { places: sourceOf(places) },
    images,
    layers: icons.map((each) => iconLayer(each, 'drawn', matchPaint.fade(filterMatch, 1, 0.3))),
    picks: Object.fromEntries(icons.map(({ id }) => [id, 'point'] as const)),
    states: [],
  };
}
