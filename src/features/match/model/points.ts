import type { Grade } from '../../../plan/schema/phrase';
import type { Weight } from './match-input';

/**
 * Why a phrase speaks for a candidate. `words`: it has the words asked for; `itself`: it names the topic;
 * `industry`: of a segment, it names only the industry; `said`: it has the words asked for, though of something else; `beside`: it names the industry, perhaps by way
 * of another segment alone.
 */
export const bases = ['words', 'itself', 'industry', 'said', 'beside'] as const;
export type Basis = (typeof bases)[number];

/** How well a criterion is met. `half`: farther off, in part, or still being created. */
export const mets = ['full', 'half', 'none'] as const;
export type Met = (typeof mets)[number];

/** The numbers that a score is made of; shown to the reader. */
export type Points = {
  readonly basis: Readonly<Record<Basis, number>>;
  /** A phrase counts its basis times the grade of its verb; `name`: the candidate's own name has the words. */
  readonly grade: Readonly<Record<Grade | 'none' | 'name', number>>;
  /** A criterion counts its weight times how well it is met. */
  readonly weight: Readonly<Record<Weight, number>>;
  readonly met: Readonly<Record<Met, number>>;
};

/**
 * Small and whole, so that a reader can add them up. The words asked for weigh more, even without a verb, than the
 * strongest verb for an industry at large (10 × 1 > 2 × 4); two criteria that matter make up for about one step of a verb.
 */
export const points: Points = {
  basis: { words: 10, itself: 6, industry: 2, said: 2, beside: 1 },
  grade: { name: 4, focus: 4, expand: 3, foster: 3, upgrade: 2, support: 2, explore: 1, title: 1, none: 1 },
  weight: { must: 3, matters: 3, nice: 1 },
  met: { full: 2, half: 1, none: 0 },
};
