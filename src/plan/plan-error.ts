import type { Problem } from './problem';

/** Thrown when the data pack cannot be read; carries every problem found. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(({ rule, feature, reason }) => `${rule}: ${feature}: ${reason}`);
    super(`the data pack has ${problems.length} problem(s)\n${lines.join('\n')}`);
  }
}
