/** Something that went wrong, as a reader can report it. */
export type Failure = {
  /** What failed, for whoever mends it: `start`, `page audit`, `element card-panel`. */
  readonly where: string;
  /** Whatever was thrown. */
  readonly error: unknown;
};
