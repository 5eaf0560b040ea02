import { FetchError } from './fetch-error';
import { storedFile } from './stored-file';

/** A JSON file of our own origin; anything but a readable answer is a `FetchError`. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetchFile(url);
  return response.json().catch(() => {
    throw new FetchError(url, response.status);
  });
}

/**
 * A file of our own origin, wherever this copy of the atlas keeps its files: on a server, in the browser's store, or in the
 * folder's own scripts. Throws a `FetchError` where it cannot be had.
 */
async function fetchFile(url: string): Promise<Response> {
  const stored = storedFile(url);
  if (stored !== null) return new Response(stored);
  const response = await fetch(url).catch(() => {
    throw new FetchError(url, null);
  });
  if (!response.ok) throw new FetchError(url, response.status);
  return response;
}
