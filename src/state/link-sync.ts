import type { Lang } from './app-state';
import { formatLink } from './link/format-link';
import { parseLink } from './link/parse-link';
import type { Store } from './store';

/**
 * Keeps the address bar and the store in step, at the site's root whichever of its pages was opened: a selection, an
 * industry or another page makes a new entry in the history, everything else rewrites the present one. Going back or
 * forward brings all of it back but language, theme and layers, which stay as the reader has them now. In a frame nothing
 * makes an entry, since going back belongs to the page around it. Returns the function that ends it.
 */
export function syncLink(store: Store, lang: Lang, framed = false): () => void {
  const write = (push: boolean) => {
    const link = formatLink(store.state, lang) || new URL('.', document.baseURI).pathname;
    if (push && !framed) history.pushState(null, '', link);
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
    store.replace({ ...parseLink(location.search, lang), layers, theme, lang: spoken });
  };
  window.addEventListener('popstate', goBack);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', goBack);
  };
}
