import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Features } from '../../../plan/plan';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { hoverRing } from '../parts/hover-ring';
import { iconLayer } from '../parts/icon-layer';
import { matchPaint } from '../parts/match-paint';
import { matchRings } from '../parts/match-rings';
import { platformImages } from '../parts/platform-images';
import { pointIcons } from '../parts/point-icons';
import { sourceOf } from '../parts/source-of';
import { statesOf } from '../parts/states-of';

/** Platforms: a symbol at each block, by category, first industry, rank and status. */
export function describePlatforms(
  platforms: Features,
  scheme: Scheme,
  flags: { readonly hover: string | null; readonly selected: string | null },
  filterMatch: FilterMatch | null,
): Description {
  const { images, image } = platformImages(platforms, scheme);
  const icons = pointIcons.platforms('platforms', { image });
  return {
    sources: { platforms: sourceOf(platforms) },
    images,
    layers: [
      hoverRing('platforms', scheme, ['match', ['get', 'role'], 'core', 27, 20]),
      ...matchRings('platforms', scheme, filterMatch, ['match', ['get', 'role'], 'core', 19, 12]),
      iconLayer(icons, 'drawn', matchPaint.fade(filterMatch, 1, 0.22)),
    ],
    picks: { [icons.id]: 'point' },
    states: statesOf('platforms', platforms, flags),
  };
}
