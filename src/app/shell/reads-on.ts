import type { AppState } from '../../state/app-state';

/** Whether the side panel still has the same text to read after a change: it keeps its place then. */
export function readsOn(before: AppState, { page, selection, story }: AppState): boolean {
  return (
    before.page === page && before.story === story && (page !== 'card' || before.selection === selection)
  );
}
