export type Rank = {
  /** 1 for the highest number; equal numbers share a place. */
  readonly place: number;
  /** How many there are to rank: those with a number. */
  readonly of: number;
};

/** The place of a number among others, from the highest; null where there is no number. */
export function rankOf(value: number | null, all: readonly (number | null)[]): Rank | null {
  if (value === null) return null;
  const known = all.filter((one) => one !== null);
  return { place: 1 + known.filter((one) => one > value).length, of: known.length };
}
