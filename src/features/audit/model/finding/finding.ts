import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Bilingual } from '../../../../plan/schema/naming';
import type { Step } from './step';

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
  /** The computation, step by step; empty where nothing is computed. */
  readonly steps: readonly Step[];
  readonly inputs: readonly CitedFigure[];
  /** Ids of the features it speaks of; empty for the city as a whole. */
  readonly features: readonly string[];
};
