import { linkOfPath } from '../state/link/link-of-path';
import { dropUnused, recordWindow, storeOfWindow } from './open-windows';
import { type ListedFile, matchIn, StoreError, VersionStore } from './version-store';
import type { WorkerReport, WorkerRequest } from './worker-message';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ListedFile[] };

/**
 * Stores one version of the site as a whole and answers from it alone. A later version waits in its own store until every
 * window is closed or a reader asks for it; a window that stays open is then still answered from the version it began with.
 */
const { scope } = self.registration;
const store = new VersionStore(self.__WB_MANIFEST, scope);

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  if (request === 'take-over') void self.skipWaiting();
  if (request === 'store') event.waitUntil(fill().then(tidy, () => {}));
});

self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode !== 'navigate') return event.respondWith(answer(request, clientId));
  const { pathname, search } = new URL(request.url);
  const link = linkOfPath(pathname.slice(new URL(scope).pathname.length));
  if (link === null) return;
  // Pages of the site are redirected, so that a window never starts from the page of another version.
  if (link !== '') {
    const query = [search.slice(1), link].filter(Boolean).join('&');
    return event.respondWith(Response.redirect(`${scope}?${query}`));
  }
  event.respondWith(answer(new Request(`${scope}index.html`), ''));
  event.waitUntil(store.name.then((name) => recordWindow(resultingClientId, name)));
});

/** From the version that the window was loaded with, from ours, or from the network. */
async function answer(request: Request, clientId: string): Promise<Response> {
  const { href } = new URL(request.url.replace(/[?#].*$/, ''));
  const ours = await store.name;
  const begun = await storeOfWindow(clientId);
  const older = begun !== null && begun !== ours && (await caches.has(begun));
  const kept = older ? await matchIn(begun, href) : undefined;
  return kept ?? (await matchIn(ours, href)) ?? fetch(request);
}

async function fill(): Promise<void> {
  try {
    let percent = -1;
    await store.fill((stored, of) => {
      if (Math.floor((100 * stored) / of) === percent) return;
      percent = Math.floor((100 * stored) / of);
      void tell({ stored, of });
    });
    await tell({ stored: 'all' });
  } catch (error) {
    await tell({ stored: 'failed', fault: error instanceof StoreError ? error.fault : 'unreachable' });
    throw error;
  }
}

async function tell(report: WorkerReport): Promise<void> {
  for (const client of await windows()) client.postMessage(report);
}

/** Every open window of the site, also one that this worker does not answer yet. */
async function windows(): Promise<readonly WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}

/** Answers the windows that are open already, each as the version that it was loaded with; the first came from the network. */
async function begin(): Promise<void> {
  await self.clients.claim();
  for (const { id } of await windows())
    if ((await storeOfWindow(id)) === null) await recordWindow(id, await store.name);
  await tidy();
}

/** A version that is being stored or waits has its store too: nothing is dropped before it has taken over. */
async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (!installing && !waiting) await dropUnused(await windows(), await store.name);
}
