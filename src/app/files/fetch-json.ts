import { FetchError } from './fetch-error';
import { fetchFile } from './fetch-file';

/** A JSON file of our own origin; anything but a readable answer is a `FetchError`. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetchFile(url);
  return response.json().catch(() => {
    throw new FetchError(url, response.status);
  });
}
