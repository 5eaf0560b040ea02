import type { CitedFigure } from '../../../../plan/cited-figure';
import { numberText } from '../../../../plan/number-text';
import type { Plan } from '../../../../plan/plan';
import { factFigure } from './inputs';
import { percentText } from './percent-text';

const id = 'value-added-growth';

/** Growth of value added a year in the five years before, as the plan reports it: what targets are set beside. */
type GrowthBefore = {
  readonly input: CitedFigure;
  /** As a fraction, and as a percentage to print. */
  readonly rate: number;
  readonly text: string;
  /** With the years it is of: `2016–2020: 5.5%`. */
  readonly formula: string;
};

/** Null where the plan reports none. */
export function growthBefore(plan: Plan): GrowthBefore | null {
  const input = factFigure(plan, id);
  const value = input?.figure.value ?? null;
  if (!input || value === null) return null;
  const rate = value / 100;
  const text = percentText(rate, 2);
  const first = (plan.facts.get(id)?.since ?? input.figure.year) + 1;
  return { input, rate, text, formula: `${first}–${input.figure.year}: ${text}` };
}

/** Constant growth a year written out: `(8,000 ÷ 4,453)^(1/5) − 1 = 12.4%`. `rate` is a fraction. */
export function growthFormula(from: number, to: number, years: number, rate: number): string {
  return `(${numberText(to, 2)} ÷ ${numberText(from, 2)})^(1/${years}) − 1 = ${percentText(rate)}`;
}
