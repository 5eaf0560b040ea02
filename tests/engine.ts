import { allPages, engine } from '../src/app/features';
import type { AppState, Lang } from '../src/state/app-state';
import { linkTo as toLink } from '../src/state/link/link-to';
import { shareLink as share } from '../src/state/link/share-link';

/** States, links and intents as the atlas has them. */
export { engine };
export const { initialState, parseLink, formatLink, reduce, resolveIds, fields } = engine;
export const pages = allPages.map(({ id }) => id);

export const linkTo = (view: Partial<AppState>, lang: Lang) => toLink(view, lang, engine);
export const shareLink = (state: AppState, root: string, own: Lang | null, pages: boolean) =>
  share(state, root, own, pages, engine);
