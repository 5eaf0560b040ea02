import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Bilingual } from '../../../../plan/schema/naming';

/** `agrees`: the plan's figures fit together; `differs`: they do not; `open`: the plan does not say enough; `implied`: what the figures imply, with nothing in the plan to hold it against. */
export type FindingStatus = 'agrees' | 'differs' | 'open' | 'implied';

/** What one rule of the audit found: computed from the plan, never written down. */
export type Finding = {
  /** Slug of the rule, permanent. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly title: Bilingual;
  /** One neutral sentence with the numbers. */
  readonly sentence: Bilingual;
  /** Written out with the numbers, the same in both languages, e.g. `300 + 400 + … = 6,600`; empty where there is none. */
  readonly formula: string;
  readonly inputs: readonly CitedFigure[];
  /** Ids of the features it speaks of; empty for the city as a whole. */
  readonly features: readonly string[];
};
