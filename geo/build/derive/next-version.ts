/** `geo/version.json`: which state of the data a link, a picture or a citation was made with. */
export type PackVersion = {
  /** Counts up with every change of the data. */
  readonly version: number;
  /** The day of the change, ISO 8601. */
  readonly date: string;
  /** Of all files of the pack. */
  readonly digest: string;
};

/** The version of a pack with this digest: the one before, or the next where the data changed. */
export function nextVersion(before: PackVersion, digest: string, today: string): PackVersion {
  return digest === before.digest ? before : { version: before.version + 1, date: today, digest };
}
