import type { AppState, Lang } from '../app-state';
import type { Links } from '../link/links';
import type { StoryPlace } from '../story-place';
import type { Store } from './store';

/** `link`: the query from which the page starts the atlas. `framed`: the address is that of a frame in another page. */
export type LinkOptions = { readonly link: string; readonly framed: boolean };

/**
 * Keeps the address bar and the store in step, at the site's root whichever of its pages was opened: a selection, an
 * industry, another page, another chapter of a story or another assumed target makes a new entry in the history,
 * everything else rewrites the present one. Going back or forward brings all of it back but language, theme and layers, which stay as the reader has
 * them now; only a story's layers are its own. In a frame nothing makes an entry, since going back belongs to the page
 * around it. Returns the function that ends it.
 */
export function syncLink(
  store: Store,
  lang: Lang,
  { link, framed }: LinkOptions,
  { formatLink, parseLink }: Links,
): () => void {
  const root = atlasPath();
  const { pathname: opened } = location;
  // At the address of the page that was opened, the page still says what the query does not.
  const read = () => {
    const onPage = opened !== root && location.pathname === opened;
    return parseLink(onPage ? `${location.search}&${link}` : location.search, lang);
  };
  const write = (push: boolean) => {
    const address = formatLink(store.state, lang) || root;
    if (push && !framed) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  // A link that came changed, or without a version, stands in its canonical form from the start.
  if (location.search !== '') write(false);
  let before = store.state;
  const unsubscribe = store.subscribe((next, intent) => {
    const elsewhere =
      intent?.type === 'open-chapter'
        ? next.page !== before.page || !samePlace(next.story, before.story)
        : (['selection', 'topic', 'page'] as const).some((key) => next[key] !== before[key]) ||
          assumedCells(next) !== assumedCells(before);
    before = next;
    write(intent !== null && elsewhere);
  });
  const goBack = () => {
    const { layers, theme, lang: spoken, story } = store.state;
    const past = read();
    const told = past.story !== null || story !== null;
    store.replace({ ...past, layers: told ? past.layers : layers, theme, lang: spoken });
  };
  window.addEventListener('popstate', goBack);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', goBack);
  };
}

/** Which targets are assumed: steps of one target's value are one entry, so that going back takes back a whole edit. */
function assumedCells({ scenario }: AppState): string {
  return Object.entries(scenario)
    .flatMap(([id, assumed]) => Object.keys(assumed).map((column) => `${id}:${column}`))
    .join();
}

function samePlace(a: StoryPlace | null, b: StoryPlace | null): boolean {
  return a?.id === b?.id && a?.chapter === b?.chapter;
}

/** The whole atlas: the site's root, or the file itself, which a page from a disk cannot leave. */
function atlasPath(): string {
  return location.protocol === 'file:' ? location.pathname : new URL('.', document.baseURI).pathname;
}
