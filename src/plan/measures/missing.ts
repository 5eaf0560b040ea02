import type { CitedFigure } from '../cited-figure';
import type { MeasureValue } from './measure';

/** No value, for want of one of the inputs. */
export function missing(inputs: readonly CitedFigure[]): MeasureValue {
  return { value: null, derived: true, formula: '', inputs };
}
