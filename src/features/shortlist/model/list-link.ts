import { mostListed, type Shortlist } from '../../../plan/shortlist';
import type { AppState } from '../../../state/app-state';
import type { Links } from '../../../state/link/links';

/**
 * The query string of a view with a shortlist, of which it takes the first `mostListed`. Notes are in it only
 * where the reader wants that. It names its language, as whoever opens it may read another.
 */
export function listLink(state: AppState, list: Shortlist, notes: boolean, { formatLink }: Links): string {
  const sharedList = list.slice(0, mostListed).map(({ id, note }) => ({ id, note: notes ? note : '' }));
  return formatLink({ ...state, page: 'shortlist', sharedList }, null);
}
