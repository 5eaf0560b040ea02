import type { Padding } from '../../map/camera';
import type { AppState } from '../../state/app-state';
import { pageOf } from '../features';
import { embedRoom } from './embed-room';
import type { Room } from './room';

/** How much of the atlas's height the table takes, and how much on a phone. */
export const tableShare = 0.36;
const narrowTableShare = 0.56;

/** The width of the side panel where it is one, in pixels. */
export function panelWidth({ roomy, width }: Room, { page }: Pick<AppState, 'page'>): number {
  if (!roomy) return 348;
  return pageOf(page).wide ? Math.min(620, width * 0.42) : 408;
}

/** How much of each edge of the map the panels cover, in pixels. */
export function mapPadding(
  room: Room,
  state: Pick<AppState, 'page' | 'table' | 'embed' | 'selection' | 'thematic'>,
): Padding {
  if (state.embed) return embedRoom(room, state).padding;
  const { narrow, roomy, height } = room;
  const tabled = state.table.subject !== null;
  if (narrow) {
    const sheet = tabled ? narrowTableShare : 0.38;
    const legend = state.thematic.measure === null ? 0 : 54;
    return { top: 56 + legend, right: 0, bottom: Math.round(height * sheet) + 28, left: 0 };
  }
  const table = tabled ? Math.round(height * tableShare) : 0;
  const right = Math.round(panelWidth(room, state));
  return roomy
    ? { top: 84, right, bottom: 32 + table, left: 300 }
    : // The folded panels lie below the bar, one below the other; what height there is to spare is theirs.
      { top: Math.min(230, Math.round(height * 0.25)), right, bottom: 32 + table, left: 0 };
}
