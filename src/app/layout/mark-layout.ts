import type { AppState } from '../../state/app-state';
import { pageOf } from '../features';
import { panelWidth } from './map-padding';
import type { Room } from './room';

/** Says on the atlas what its styles need to know: how wide the side panel is, whether the table is open and whether the page is paper. */
export function markLayout(host: HTMLElement, { page, table }: AppState, room: Room): void {
  host.style.setProperty('--panel-width', `${panelWidth(room, { page })}px`);
  host.toggleAttribute('tabled', table.subject !== null);
  host.toggleAttribute('paper', pageOf(page).paper === true);
}

/** Whether the side panel still has the same text to read after a change: it keeps its place then. */
export function readsOn(before: AppState, { page, selection, story }: AppState): boolean {
  return (
    before.page === page && before.story === story && (page !== 'card' || before.selection === selection)
  );
}
