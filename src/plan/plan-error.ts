/** What is wrong with the data: which rule, at which record or feature, and why. */
export type Problem = {
  /** The rule's name, e.g. `unknown-reference`. */
  rule: string;
  /** Id of the nearest record or feature that has one, otherwise the file. */
  feature: string;
  reason: string;
};

/** Thrown when the data pack cannot be read; carries every problem found. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(({ rule, feature, reason }) => `${rule}: ${feature}: ${reason}`);
    super(`the data pack has ${problems.length} problem(s)\n${lines.join('\n')}`);
  }
}
