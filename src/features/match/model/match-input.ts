/** How much a criterion counts. A candidate that fails a `must` is set aside, with the reason. */
export const weights = ['must', 'matters', 'nice'] as const;
export type Weight = (typeof weights)[number];

/** What an investor can criterion for beside the industry. */
export const criterionIds = [
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
export type CriterionId = (typeof criterionIds)[number];

/** What is matched: what the reader typed, the topics chosen by hand, and the criteria. */
export type MatchInput = {
  readonly text: string;
  /** Ids of industries and segments chosen beside those the text means. */
  readonly topics: readonly string[];
  /** Ids of topics that the text means but the reader took out. */
  readonly without: readonly string[];
  readonly criteria: Readonly<Partial<Record<CriterionId, Weight>>>;
};

export const noMatch: MatchInput = Object.freeze({
  text: '',
  topics: Object.freeze([]),
  without: Object.freeze([]),
  criteria: Object.freeze({}),
});
