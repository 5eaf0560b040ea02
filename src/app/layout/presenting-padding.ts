import type { Padding } from '../../map/camera';
import type { AppState } from '../../state/app-state';
import type { Room } from './room';

/** How much of the atlas's height the words of a chapter take, as `presenter-view.css` has it. */
const captionShare = 0.3;

/** How much of each edge of the map is covered while presenting: by the words of a chapter and, in a narrow atlas, by the tools above the map. */
export function presentingPadding(
  { narrow, height }: Room,
  { page, story }: Pick<AppState, 'page' | 'story'>,
): Padding {
  const told = page === 'stories' && story !== null;
  const bottom = told ? Math.round(height * captionShare) + 32 : 32;
  return { top: narrow ? 104 : 12, right: 0, bottom, left: 0 };
}
