/** A file that could not be had: the server's answer, or none. `status` is null when there was no answer. */
export class FetchError extends Error {
  constructor(
    readonly url: string,
    readonly status: number | null,
  ) {
    super(`${url}: ${status ?? 'no answer'}`);
  }
}

/** A JSON file of our own origin; anything but a readable answer is a `FetchError`. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new FetchError(url, null);
  });
  if (!response.ok) throw new FetchError(url, response.status);
  return response.json().catch(() => {
    throw new FetchError(url, response.status);
  });
}
