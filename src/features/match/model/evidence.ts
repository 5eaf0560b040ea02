import type { Entity, Plan } from '../../../plan/plan';
import type { Grade, Phrase } from '../../../plan/schema/phrase';
import type { Topic } from '../../../plan/topics/topics';
import type { CriterionFinding } from './criterion-finding';
import type { CriterionId } from './match-input';
import type { Basis } from './points';

/** One thing that is asked for. */
export type QueryTerm = {
  /** Ids of its topics with a + between, or its words where it has none. */
  readonly id: string;
  /** Where a word may mean several, each will do. None: the words alone are looked for. */
  readonly topics: readonly Topic[];
  /** The words that count as literal: Chinese ones of the plan, English ones of our translation. */
  readonly words: readonly string[];
  /** Those of them that the reader wrote. */
  readonly typed: readonly string[];
};

/** What is ranked: the platforms of table 2, and the corridor's six cities beside them. */
export type Candidate = Extract<Entity, { kind: 'platform' | 'city' }>;

/** The candidates of one kind, in the plan's order. */
export function candidatesOf(plan: Plan, kind: Candidate['kind']): readonly Candidate[] {
  return [...plan.entities.values()].filter((entity): entity is Candidate => entity.kind === kind);
}

/** One thing the plan says that speaks for a candidate. */
export type Evidence = {
  readonly basis: Basis;
  /** How strongly the phrase's verb asks; `name` where it is the candidate's own name that has the words. */
  readonly grade: Grade | 'none' | 'name';
  /** What the phrase names; null where words alone are looked for, or the name has them. */
  readonly topic: Topic | null;
  /** The word that was found literally; null where none was. */
  readonly word: string | null;
  /** null: the candidate's own name. */
  readonly phrase: Phrase | null;
  /** Other segments by way of which the phrase names the industry. */
  readonly beside: readonly string[];
};

/** All that speaks for a candidate, or does not, before anything is counted. */
export type CandidateEvidence = {
  readonly candidate: Candidate;
  readonly termEvidence: readonly { readonly term: QueryTerm; readonly evidence: readonly Evidence[] }[];
  readonly criterionFindings: readonly {
    readonly criterion: CriterionId;
    readonly finding: CriterionFinding;
  }[];
};
