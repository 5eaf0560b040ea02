import { decimalsOf } from '../decimals-of';

/** How many decimals a path's numbers need: as many as the figures it runs between, one at least. */
export function decimals(...values: readonly (number | null)[]): number {
  return Math.max(1, ...values.map((value) => decimalsOf(value ?? 0)));
}
