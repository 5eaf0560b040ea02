import type { CriterionFinding } from './criterion-finding';
import type { Candidate, Evidence, QueryTerm } from './evidence';
import type { CriterionId, Weight } from './match-input';
import type { Met } from './points';

/** One line of a score. */
export type ScoreLine =
  /** The best evidence counts; `also` has the rest, so that no score grows with the number of words. */
  | {
      readonly kind: 'term';
      readonly term: QueryTerm;
      readonly best: Evidence;
      readonly also: readonly Evidence[];
      readonly points: number;
    }
  | {
      readonly kind: 'criterion';
      readonly criterion: CriterionId;
      readonly weight: Weight;
      readonly met: Met;
      readonly finding: CriterionFinding;
      readonly points: number;
    };

/** A candidate with its score, which is the sum of its lines. */
export type Scored = {
  readonly candidate: Candidate;
  readonly score: number;
  readonly lines: readonly ScoreLine[];
  /** What was asked for and the plan does not name here: no points, and not zero either. */
  readonly unnamed: readonly QueryTerm[];
  /** Criteria that nothing is known about here. */
  readonly unknown: readonly {
    readonly criterion: CriterionId;
    readonly weight: Weight;
    readonly finding: CriterionFinding;
  }[];
  /** Musts that are surely not met: the candidate is set aside. */
  readonly failed: readonly { readonly criterion: CriterionId; readonly finding: CriterionFinding }[];
};

export type Ranked = Scored & {
  /** From 1; candidates with the same score have the same rank. */
  readonly rank: number;
};

/** Candidates of one kind in order. */
export type Ranking = {
  readonly ranked: readonly Ranked[];
  /** Those that fail a must, though the plan names them for something asked for; in the plan's order. */
  readonly aside: readonly Scored[];
  /** Those that the plan names for nothing that is asked for; in the plan's order. */
  readonly unnamed: readonly Scored[];
};
