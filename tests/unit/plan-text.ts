import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../shared/plan/plan.txt', import.meta.url);

/** The plan’s text where it stands beside the repository, otherwise null; then it says which checks are left out. */
export const planText: string | null = existsSync(file) ? readFileSync(file, 'utf8') : null;

if (planText === null)
  console.warn(
    'LEFT OUT: quotations are not compared with the plan’s text, which is not beside the repository.',
  );
