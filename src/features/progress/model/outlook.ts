import type { Actuals } from '../../../plan/actuals/actual';
import type { CitedFigure } from '../../../plan/cited-figure';
import { comparisonOf } from '../../../plan/figures';
import { inPoints } from '../../../plan/indicators/required-change';
import { decimals } from '../../../plan/measures/annex-value';
import { numberText } from '../../../plan/number-text';
import { growthRate } from '../../../plan/ratios';
import type { PathSubject } from '../../../plan/subjects/path-subject';
import { targetYear, type Year } from '../../../plan/years';

/** What is still to come after the last actual. */
export type Outlook = {
  readonly last: { readonly year: Year; readonly value: number };
  /** `about`: the target is 左右, which draws no line. Null where no number is set, or it is not meant to rise. */
  readonly reached: 'yes' | 'no' | 'about' | null;
  /** The actual less the target; null without one. */
  readonly toTarget: number | null;
  /** What each year until 2025 still needs; null where the target is reached or its year is over. */
  readonly needed: Needed | null;
};

export type Needed = {
  /** Growth a year as a fraction; null where none leads there, or where the figure changes by points. */
  readonly rate: number | null;
  /** The amount to add each year, in the subject's unit. */
  readonly step: number;
  readonly years: number;
  readonly formula: string;
  readonly inputs: readonly CitedFigure[];
};

/** Null where there is no actual. */
export function outlook(subject: PathSubject, actuals: Actuals): Outlook | null {
  const last = actuals
    .filter(({ subject: id, measure }) => id === subject.area.id && measure === subject.measure)
    .sort((a, b) => b.year - a.year)[0];
  if (!last) return null;
  const goal = subject.target.figure.value;
  const reached = reachedBy(last.value, subject);
  return {
    last,
    reached,
    toTarget: goal === null ? null : last.value - goal,
    needed: goal !== null && reached !== 'yes' && last.value < goal ? needed(last, goal, subject) : null,
  };
}

function reachedBy(value: number, { baseline, target }: PathSubject): Outlook['reached'] {
  const goal = target.figure.value;
  if (goal === null || (baseline.figure.value !== null && goal <= baseline.figure.value)) return null;
  const comparison = comparisonOf(target.figure);
  if (comparison === '~') return 'about';
  return (comparison === '>' ? value > goal : value >= goal) ? 'yes' : 'no';
}

function needed(last: Outlook['last'], goal: number, subject: PathSubject): Needed | null {
  const years = targetYear - last.year;
  if (years === 0) return null;
  const rate = inPoints(subject.unit) ? null : growthRate(last.value, goal, years);
  const step = (goal - last.value) / years;
  const digits = decimals(last.value, goal);
  const [from, to] = [numberText(last.value, digits), numberText(goal, digits)];
  return {
    rate,
    step,
    years,
    formula:
      rate === null
        ? `(${to} − ${from}) ÷ ${years} = ${numberText(step, digits)}`
        : `(${to} ÷ ${from})^(1/${years}) − 1 = ${numberText(rate * 100)}%`,
    inputs: [subject.target],
  };
}
