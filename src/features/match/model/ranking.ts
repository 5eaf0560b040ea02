import type { Scored } from './scored';

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
