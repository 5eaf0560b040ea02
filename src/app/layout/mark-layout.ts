import type { AppState } from '../../state/app-state';
import { widePages } from './page-template';

/** Says in the atlas's attributes what its styles need to know: whether the page is wide or paper, and whether the table is open. */
export function markLayout(host: HTMLElement, { page, table }: AppState): void {
  host.toggleAttribute('wide', widePages.includes(page));
  host.toggleAttribute('tabled', table.subject !== null);
  host.toggleAttribute('paper', page === 'sheet' || page === 'list-sheet');
}

/** Whether the side panel still has the same text to read after a change: it keeps its place then. */
export function readsOn(before: AppState, { page, selection, story }: AppState): boolean {
  return (
    before.page === page && before.story === story && (page !== 'card' || before.selection === selection)
  );
}
