import type { Entity, Plan } from '../../../plan/plan';
import type { Grade, Phrase } from '../../../plan/schema/phrase';
import type { Topic } from '../../../plan/topics/topics';
import type { WishId } from './match-input';
import type { Basis } from './points';
import type { WishFinding } from './wish-finding';

/** One thing that is asked for. */
export type Ask = {
  /** Ids of its topics with a + between, or its words where it has none. */
  readonly id: string;
  /** Where a word may mean several, each will do. None: the words alone are looked for. */
  readonly topics: readonly Topic[];
  /** The words that count as literal: Chinese ones of the plan, English ones of our translation. */
  readonly words: readonly string[];
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
export type Gathered = {
  readonly candidate: Candidate;
  readonly asked: readonly { readonly ask: Ask; readonly evidence: readonly Evidence[] }[];
  readonly wished: readonly { readonly wish: WishId; readonly finding: WishFinding }[];
};
