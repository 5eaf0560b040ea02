import type { Padding } from '../../map/camera';
import type { AppState } from '../../state/app-state';
import type { Room } from './room';

export type EmbedRoom = {
  /** Whether the card is open. */
  readonly open: boolean;
  /** Whether the card is a sheet at the bottom instead of a column. */
  readonly sheet: boolean;
  /** Whether there is room for the whole legend beside the map. */
  readonly legend: boolean;
  /** How much of each edge of the map is covered, in pixels. */
  readonly padding: Padding;
};

/** The width of the legend and of the map's buttons with their margins, and the height of the status line, in pixels. */
const legendWidth = 216;
const controls = 52;
const line = 32;

/** What lies where in a frame; `embed-layout.ts` has the same sizes. */
export function embedRoom(
  { width, height }: Pick<Room, 'width' | 'height'>,
  { selection, page, thematic }: Pick<AppState, 'selection' | 'page' | 'thematic'>,
): EmbedRoom {
  const open = selection !== null || page !== 'card';
  const sheet = width < 520;
  const column = open && !sheet ? Math.round(Math.min(340, Math.max(230, width * 0.42))) + 10 : 0;
  const legend = thematic.measure !== null && width - column >= 700;
  return {
    open,
    sheet,
    legend,
    padding: {
      top: 0,
      right: column + controls,
      bottom: line + (open && sheet ? Math.round(height * 0.38) : 0),
      left: legend ? legendWidth : 0,
    },
  };
}
