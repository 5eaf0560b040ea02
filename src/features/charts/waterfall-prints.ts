import { measures } from '../../plan/measures/measures';
import type { ChartText, Print } from './chart-text';
import type { Waterfall } from './model/waterfall';

/** How the waterfall's totals, additions and shares are printed. */
export function waterfallPrints(
  { start, end, steps }: Waterfall,
  { column }: ChartText,
): { amount: Print; added: Print; share: Print } {
  const additions = steps.map(({ added }) => added.value);
  const shares = steps.map(({ share }) => share.value);
  return {
    amount: column([start, end], measures.output),
    added: column(additions, measures['output-added']),
    share: column(shares, measures['growth-share']),
  };
}
