import type { Lang } from './app-state';
import { formatLink } from './link/format-link';
import { parseLink } from './link/parse-link';
import type { Store } from './store';

/**
 * Keeps the address bar and the store in step, at the site's root whichever of its pages was opened: a selection, an
 * industry or another page makes a new entry in the history, everything else rewrites the present one. Going back or
 * forward brings all of it back but language, theme and layers, which stay as the reader has them now. Returns the
 * function that ends it. `link` is the query from which the page starts the atlas.
 */
export function syncLink(store: Store, lang: Lang, link: string): () => void {
  const root = new URL('.', document.baseURI).pathname;
  const { pathname: opened } = location;
  // At the address of the page that was opened, the page still says what the query does not.
  const read = () =>
    parseLink(
      opened !== root && location.pathname === opened ? `${location.search}&${link}` : location.search,
      lang,
    );
  const write = (push: boolean) => {
    const link = formatLink(store.state, lang) || root;
    if (push) history.pushState(null, '', link);
    else history.replaceState(null, '', link);
  };
  let before = store.state;
  const unsubscribe = store.subscribe((next, intent) => {
    const elsewhere = (['selection', 'topic', 'page'] as const).some((key) => next[key] !== before[key]);
    before = next;
    write(intent !== null && elsewhere);
  });
  const goBack = () => {
    const { layers, theme, lang: spoken } = store.state;
    store.replace({ ...read(), layers, theme, lang: spoken });
  };
  window.addEventListener('popstate', goBack);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', goBack);
  };
}
