import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Plan } from '../../../../plan/plan';
import type { Bilingual } from '../../../../plan/schema/naming';
import type { Finding, FindingStatus } from './finding';
import type { Step } from './step';

/** What a rule computes from the plan. */
export type Found = {
  /** Every figure that it uses, also where some are missing. */
  readonly inputs: readonly CitedFigure[];
  /** Ids of the features it speaks of; left out for the city as a whole. */
  readonly features?: readonly string[];
  /** The computation, step by step; left out where there is none. */
  readonly steps?: readonly Step[];
  /** Null where the plan does not give every figure that the rule needs. */
  readonly verdict: { readonly status: FindingStatus; readonly sentence: Bilingual } | null;
};

/** What a rule has of its own. */
export type Rule = {
  /** A slug, permanent: links and tables carry it. */
  readonly id: string;
  readonly title: Bilingual;
  /** The sentence where there is no verdict. */
  readonly open?: Bilingual;
  readonly find: (plan: Plan) => Found;
};

const notGiven: Bilingual = {
  zh: '规划未给出所需的全部数字。',
  en: 'The plan does not give all the figures that this needs.',
};

/** Makes a rule of the audit: one pure function from the plan to a finding. */
export const defineRule =
  ({ id, title, open = notGiven, find }: Rule) =>
  (plan: Plan): Finding => {
    const { inputs, features = [], steps = [], verdict } = find(plan);
    const { status, sentence } = verdict ?? { status: 'open', sentence: open };
    return { id, status, title, sentence, steps, inputs, features };
  };
