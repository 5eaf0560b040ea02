import type { AppState } from '../../state/app-state';
import { pageOf } from '../features';

/** Says in the atlas's attributes what its styles need to know: whether the page is wide or paper, and whether the table is open. */
export function markLayout(host: HTMLElement, { page, table }: AppState): void {
  host.toggleAttribute('wide', pageOf(page).wide === true);
  host.toggleAttribute('tabled', table.subject !== null);
  host.toggleAttribute('paper', pageOf(page).paper === true);
}

/** Whether the side panel still has the same text to read after a change: it keeps its place then. */
export function readsOn(before: AppState, { page, selection, story }: AppState): boolean {
  return (
    before.page === page && before.story === story && (page !== 'card' || before.selection === selection)
  );
}
