/** What is wrong with the data: which rule, at which record or feature, and why. */
export type Problem = {
  /** The rule's name, e.g. `unknown-reference`. */
  rule: string;
  /** Id of the nearest record or feature that has one, otherwise the file. */
  feature: string;
  reason: string;
};
