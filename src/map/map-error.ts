/** An error of the map, with the source or layer that it is about. */
export class MapError extends Error {
  override readonly name = 'MapError';

  constructor(about: string, cause: unknown) {
    super(`${about}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
