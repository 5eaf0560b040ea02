import { citationsOf } from '../../../src/plan/pack-records';
import type { Check } from './check-input';

/** Quotations stand in the plan word for word; only a cell that the plan left blank has an empty one. */
export const quoteNotInPlan: Check = ({ pack, planText }) =>
  citationsOf(pack)
    .filter(({ quote, locator }) =>
      quote === '' ? locator.kind !== 'cell' : planText !== null && !planText.includes(quote),
    )
    .map(({ id, quote }) => ({
      rule: 'quote-not-in-plan',
      feature: id,
      reason: quote === '' ? 'a paragraph is cited without its words' : `“${quote}” is not in the plan`,
    }));
