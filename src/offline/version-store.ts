import type { StoreFault } from './worker-message';

/** A file of the site as the build lists it: `revision` is null where the address itself names the content. */
export type ListedFile = { readonly url: string; readonly revision: string | null };

/** Before the name of every store of ours, so that we leave other stores of the same origin alone. */
export const storePrefix = 'jinhua-plan-atlas.';

/** A file that could not be stored, and why. */
export class StoreError extends Error {
  constructor(readonly fault: StoreFault) {
    super(fault);
  }
}

/** All files of one version of the site, in a store of their own. */
export class VersionStore {
  constructor(
    private readonly files: readonly ListedFile[],
    /** The site's root, that the addresses of the files are relative to. */
    private readonly root: string,
  ) {}

  /**
   * The store's name, of the build's list: another for every build that wrote any file anew. A file that is changed on the
   * host afterwards does not change it.
   */
  readonly name: Promise<string> = this.#digest();

  /** Fetches what is not there yet, one file after the other, so that what the reader does goes first. */
  async fill(tell: (stored: number, of: number) => void): Promise<void> {
    const cache = await caches.open(await this.name);
    const present = new Set((await cache.keys()).map(({ url }) => url));
    const missing = this.files
      .map(({ url, revision }) => ({ url: new URL(url, this.root).href, lasting: revision === null }))
      .filter(({ url }) => !present.has(url));
    let stored = this.files.length - missing.length;
    for (const { url, lasting } of missing) {
      tell(stored, this.files.length);
      await put(cache, url, lasting);
      stored += 1;
    }
  }

  async #digest(): Promise<string> {
    const text = new TextEncoder().encode(JSON.stringify(this.files));
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 6);
    return storePrefix + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/**
 * A file of a store, read whole before the window gets it: Chromium now and then breaks off a file that it reads from a store
 * while a page loads, and a module that fails once fails until the page is loaded anew. Here it is read once more.
 */
export async function matchIn(store: string, url: string): Promise<Response | undefined> {
  const read = async () => {
    const kept = await (await caches.open(store)).match(url);
    return kept && new Response(await kept.arrayBuffer(), kept);
  };
  return read().catch(read);
}

/** From an older version's store where the address names the content, otherwise from the network and past every cache. */
async function put(cache: Cache, url: string, lasting: boolean): Promise<void> {
  const kept = lasting ? await caches.match(url) : undefined;
  const response = kept ?? (await download(url, lasting ? 'default' : 'reload'));
  await cache.put(url, response).catch((error: unknown) => {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new StoreError(full ? 'full' : 'unreachable');
  });
}

async function download(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache }).catch(() => Response.error());
  // Some hosts answer what they do not have with a page of theirs.
  const other = /^text\/html/.test(response.headers.get('content-type') ?? '') && !url.endsWith('.html');
  if (!response.ok || other) throw new StoreError('unreachable');
  // A redirected answer would be refused to a window: hosts may lead from `index.html` to the bare folder.
  return response.redirected ? new Response(response.body, response) : response;
}
