import { storePrefix } from './version-store';

/** Which store each open window was loaded from; kept in a store itself, since a service worker forgets. */
const records = `${storePrefix}windows`;

const known = new Map<string, Promise<string | null>>();

/** Remembers that a window was loaded from a store. */
export async function recordWindow(id: string, store: string): Promise<void> {
  known.set(id, Promise.resolve(store));
  await (await caches.open(records)).put(address(id), new Response(store));
}

/** The store that a window was loaded from; null: none is known. */
export function storeOfWindow(id: string): Promise<string | null> {
  const asked = known.get(id) ?? recorded(id);
  known.set(id, asked);
  asked.catch(() => known.delete(id));
  return asked;
}

/** Drops the stores that no open window was loaded from, but for `kept`. */
export async function dropUnused(windows: readonly Client[], kept: string): Promise<void> {
  const cache = await caches.open(records);
  const open = new Set(windows.map(({ id }) => address(id)));
  const used = new Set([kept, records]);
  for (const { url } of await cache.keys()) {
    if (open.has(url)) used.add((await (await cache.match(url))?.text()) ?? '');
    else await cache.delete(url);
  }
  for (const name of await caches.keys())
    if (name.startsWith(storePrefix) && !used.has(name)) await caches.delete(name);
}

async function recorded(id: string): Promise<string | null> {
  const record = id ? await (await caches.open(records)).match(address(id)) : undefined;
  return record ? record.text() : null;
}

const address = (id: string) => new URL(`/window/${id}`, location.origin).href;
