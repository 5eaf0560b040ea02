import { decimalsOf } from './decimals-of';
import type { Figure } from './schema/figure';

export type Sum = {
  /** Null when an input is missing: a sum that leaves one out would understate. */
  value: number | null;
  inputs: readonly Figure[];
};

/** Adds figures of one unit, for the corridor and the belts; exact to the decimals of the inputs. */
export function sumFigures(inputs: readonly Figure[]): Sum {
  let total = 0;
  let decimals = 0;
  for (const { value } of inputs) {
    if (value === null) return { value: null, inputs };
    total += value;
    decimals = Math.max(decimals, decimalsOf(value));
  }
  return { value: inputs.length > 0 ? Number(total.toFixed(decimals)) : null, inputs };
}
