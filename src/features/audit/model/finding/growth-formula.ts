import { numberText } from '../../../../plan/number-text';
import { percentText } from './percent-text';

/** Constant growth a year written out: `(8,000 ÷ 4,453)^(1/5) − 1 = 12.4%`. `rate` is a fraction. */
export function growthFormula(from: number, to: number, years: number, rate: number): string {
  return `(${numberText(to, 2)} ÷ ${numberText(from, 2)})^(1/${years}) − 1 = ${percentText(rate)}`;
}
