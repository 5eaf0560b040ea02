import { parsePlan } from '../../src/plan/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { world } from './world';

/** The small valid world as the plan that panels would read. */
export function parsedWorld(): Plan {
  const { pack, geo } = world();
  return parsePlan(pack, geo);
}
