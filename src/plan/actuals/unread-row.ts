/** Why a figure of a pasted row was not taken. */
export const unreadReasons = [
  /** Which area or measure a name means is not known. */
  'unknown-name',
  /** A heading that is neither a measure nor a year: its column was not read. */
  'unknown-column',
  'not-a-number',
  'no-figure',
  'no-area',
  'no-measure',
  'no-year',
  /** Not one of 2021 to 2025. */
  'year-outside',
  /** An indicator that the plan has for the city alone. */
  'city-only',
  /** A unit that the measure is not counted in. */
  'unit',
  /** Whether the figure is in 亿元 or in 万元 is asked. */
  'unit-doubtful',
  'negative',
  'not-whole',
  /** A row and its heading name different areas, measures or years. */
  'contradiction',
  /** Several figures without a heading that tells them apart, or more cells than headings. */
  'several-figures',
  /** Another window set another figure for the same year at the same time. */
  'other-window',
] as const;

export type UnreadReason = (typeof unreadReasons)[number];

/** `detail`: the cell, name or heading that it was. */
export type UnreadProblem = { readonly reason: UnreadReason; readonly detail: string };

/** A row that was not read, or not all of it: kept until the reader corrects or removes it. */
export type UnreadRow = {
  /** The number of its line in what was pasted, from 1. */
  readonly line: number;
  /** As it was pasted. */
  readonly text: string;
  /** The headings it stood under, as they were pasted, so that it can be read again. */
  readonly header: string;
  readonly problems: readonly UnreadProblem[];
};
