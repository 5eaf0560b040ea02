import type { CitedFigure } from '../cited-figure';
import { usesAssumed } from '../figures';

/** What one area has of a measure, with all that a reader needs to compute it again. */
export type MeasureValue = {
  /** In the measure's unit; null where a figure that it needs is missing. */
  readonly value: number | null;
  /** False: the plan's own figure, and then the only one of `inputs`. */
  readonly derived: boolean;
  /** Written out with the numbers, the same in both languages; empty for the plan's own figure or where there is none. */
  readonly formula: string;
  readonly inputs: readonly CitedFigure[];
};

/** No value, for want of one of the inputs. */
export function missing(inputs: readonly CitedFigure[]): MeasureValue {
  return { value: null, derived: true, formula: '', inputs };
}

/** Whose number a value is: the plan's own, ours, or that of a what-if where it rests on an assumed target. */
export function originOf(value: MeasureValue): 'plan' | 'derived' | 'assumed' {
  if (usesAssumed(value)) return 'assumed';
  return value.derived ? 'derived' : 'plan';
}
