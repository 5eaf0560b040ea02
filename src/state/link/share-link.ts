import type { AppState, Lang } from '../app-state';
import type { Links } from './links';
import { sitePath } from './site-path';

/**
 * The address of a view at a site whose root is `root`. Where the site has a page for what the view is about (`pages`), it
 * is that page's, which shows a preview picture in messengers, and the query leaves out what the page says by itself;
 * otherwise the root's. `own`: the reader's own language, null where the query names its language whoever reads it.
 */
export function shareLink(
  state: AppState,
  root: string,
  own: Lang | null,
  pages: boolean,
  { formatLink }: Pick<Links, 'formatLink'>,
): string {
  const path = pages ? sitePath(state) : '';
  const query = path ? formatLink(saidBy(path, state), state.lang) : formatLink(state, own);
  return new URL(`${path}${query}`, root).href;
}

/** The state without what the page at a path says. */
function saidBy(path: string, state: AppState): AppState {
  const [kind] = path.replace(/^en\//, '').split('/');
  const { story, thematic } = state;
  if (kind === 'e') return { ...state, selection: null };
  if (kind === 'm') return { ...state, thematic: { ...thematic, measure: null } };
  if (kind === 's') return { ...state, page: 'card', story: story && story.chapter > 1 ? story : null };
  return state;
}
