import type { FindNearest } from '../../../plan/nearest/find-nearest';
import type { Plan } from '../../../plan/plan';
import type { Ask } from './ask';
import { type Candidate, candidatesOf } from './candidate';
import { evidenceOf } from './evidence-of';
import { findingOf } from './finding-of';
import type { Gathered } from './gathered';
import { type MatchInput, wishIds } from './match-input';

/** Gathers evidence for every candidate of a kind: on each thing asked for, and on each wish. */
export function gather(
  plan: Plan,
  nearest: FindNearest,
  asks: readonly Ask[],
  wishes: MatchInput['wishes'],
  kind: Candidate['kind'],
): readonly Gathered[] {
  const wanted = wishIds.filter((wish) => wishes[wish]);
  return candidatesOf(plan, kind).map((candidate) => ({
    candidate,
    asked: asks.map((ask) => ({ ask, evidence: evidenceOf(plan, ask, candidate) })),
    wished: wanted.map((wish) => ({ wish, finding: findingOf(plan, nearest, wish, candidate) })),
  }));
}
