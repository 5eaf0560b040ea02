import { share } from '../../../../plan/ratios';
import type { Indicator } from '../../../../plan/schema/indicator';

type Quantity = {
  readonly year: number;
  readonly whole: number;
  readonly per: number;
  readonly result: number;
};

/** What two rows of table 1 imply in both years, one divided by the other, and the change as a fraction. */
export type ImpliedQuantity = { readonly from: Quantity; readonly to: Quantity; readonly change: number };

/** Null when a figure is missing. */
export function impliedQuantity(whole?: Indicator, per?: Indicator): ImpliedQuantity | null {
  const at = (year: 'baseline' | 'target'): Quantity | null => {
    const [dividend, divisor] = [whole?.[year], per?.[year]];
    const result = share(dividend?.value ?? null, divisor?.value ?? null);
    if (dividend?.value == null || divisor?.value == null || result === null) return null;
    return { year: dividend.year, whole: dividend.value, per: divisor.value, result };
  };
  const [from, to] = [at('baseline'), at('target')];
  const change = from && to && share(to.result - from.result, from.result);
  return from && to && change !== null ? { from, to, change } : null;
}
