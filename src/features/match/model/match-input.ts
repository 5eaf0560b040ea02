/** How much a criterion counts. A candidate that fails a `must` is set aside, with the reason. */
export const weights = ['must', 'matters', 'nice'] as const;
export type Weight = (typeof weights)[number];

/** What an investor can choose beside the industry. */
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
export type ChosenCriterion = (typeof criterionIds)[number];

/** What counts beside the industry: what is chosen, the areas that the text names, and a point not to be far from. */
export const wishIds = [...criterionIds, 'area', 'within'] as const;
export type CriterionId = (typeof wishIds)[number];

/** No farther from somewhere than so many kilometres, in a straight line. */
export type Within = {
  /** A place's id, or latitude and longitude in degrees with a comma between. */
  readonly of: string;
  readonly kilometres: number;
  readonly weight: Weight;
};

/** What is matched: what the reader typed, the topics chosen by hand, and the criteria. */
export type MatchInput = {
  readonly text: string;
  /** Ids of industries and segments chosen beside those the text means. */
  readonly topics: readonly string[];
  /** Ids of topics that the text means but the reader took out. */
  readonly without: readonly string[];
  readonly criteria: Readonly<Partial<Record<ChosenCriterion, Weight>>>;
  /** How much the areas count that the text names; absent: they matter. */
  readonly area?: Weight | 'off';
  readonly within?: Within | undefined;
};

export const noMatch: MatchInput = Object.freeze({
  text: '',
  topics: Object.freeze([]),
  without: Object.freeze([]),
  criteria: Object.freeze({}),
});
