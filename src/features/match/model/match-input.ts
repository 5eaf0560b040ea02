/** How much a wish counts. A candidate that fails a `must` is set aside, with the reason. */
export const weights = ['must', 'matters', 'nice'] as const;
export type Weight = (typeof weights)[number];

/** What an investor can wish for beside the industry. */
export const wishIds = [
  'national',
  'provincial',
  'wanmu',
  'station',
  'airport',
  'expressway',
  'bonded-zone',
  'university',
  'growth',
  'tax',
  'corridor',
] as const;
export type WishId = (typeof wishIds)[number];

/** What is matched: what the reader typed, the topics chosen by hand, and the wishes. */
export type MatchInput = {
  readonly text: string;
  /** Ids of industries and segments chosen beside those the text means. */
  readonly topics: readonly string[];
  /** Ids of topics that the text means but the reader took out. */
  readonly without: readonly string[];
  readonly wishes: Readonly<Partial<Record<WishId, Weight>>>;
};

export const noMatch: MatchInput = Object.freeze({
  text: '',
  topics: Object.freeze([]),
  without: Object.freeze([]),
  wishes: Object.freeze({}),
});
