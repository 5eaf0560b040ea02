/** A file that could not be had: the server's answer, or none. `status` is null when there was no answer. */
export class FetchError extends Error {
  constructor(
    readonly url: string,
    readonly status: number | null,
  ) {
    super(`${url}: ${status ?? 'no answer'}`);
  }
}
