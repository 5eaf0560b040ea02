import type { Entity, Plan } from '../../../plan/plan';

/** What is ranked: the platforms of table 2, and the corridor's six cities beside them. */
export type Candidate = Extract<Entity, { kind: 'platform' | 'city' }>;

/** The candidates of one kind, in the plan's order. */
export function candidatesOf(plan: Plan, kind: Candidate['kind']): readonly Candidate[] {
  return [...plan.entities.values()].filter((entity): entity is Candidate => entity.kind === kind);
}
