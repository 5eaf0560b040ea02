import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Plan } from '../../../../plan/plan';
import { factFigure } from './inputs';
import { percentText } from './percent-text';
import { type Step, step } from './step';

const id = 'value-added-growth';

/** Growth of value added a year in the five years before, as the plan reports it: what targets are set beside. */
type GrowthBefore = {
  readonly input: CitedFigure;
  /** As a fraction, and as a percentage to print. */
  readonly rate: number;
  readonly text: string;
  readonly step: Step;
};

/** Null where the plan reports none. */
export function growthBefore(plan: Plan): GrowthBefore | null {
  const input = factFigure(plan, id);
  const value = input?.figure.value ?? null;
  if (!input || value === null) return null;
  const rate = value / 100;
  const text = percentText(rate, 2);
  const first = (plan.facts.get(id)?.since ?? input.figure.year) + 1;
  const span = `${first}–${input.figure.year}`;
  const stated = step(
    `规划所述${span}年增加值年均增速`,
    `Growth of value added a year, ${span}, as stated`,
    text,
  );
  return { input, rate, text, step: stated };
}
