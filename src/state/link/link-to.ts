import type { AppState, Lang } from '../app-state';
import type { Links } from './links';

/** The query string of a view that differs from the first one by `view`. It names its language, as whoever opens it may read another. */
export function linkTo(view: Partial<AppState>, lang: Lang, { initialState, formatLink }: Links): string {
  return formatLink({ ...initialState(lang), ...view }, null);
}
