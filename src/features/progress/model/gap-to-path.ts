import type { CitedFigure } from '../../../plan/cited-figure';
import { inPoints } from '../../../plan/indicators/required-change';
import { decimals } from '../../../plan/measures/annex-value';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import { numberText } from '../../../plan/number-text';
import type { PathSubject } from '../../../plan/subjects/path-subject';

/** An actual held against a path of the same year. */
export type Gap = {
  readonly standing: Standing;
  /** The actual less the path, in the subject's unit. */
  readonly difference: number;
  /** The same in per cent of the path; null where the path is zero, or the figure changes by points. */
  readonly percent: number | null;
  readonly formula: string;
  readonly inputs: readonly CitedFigure[];
};

/** Null where there is no path. */
export function gapToPath(actual: number, path: MeasureValue, subject: PathSubject): Gap | null {
  if (path.value === null) return null;
  const difference = actual - path.value;
  const relative = !inPoints(subject.unit) && path.value !== 0;
  const percent = relative ? (actual / path.value - 1) * 100 : null;
  const digits = decimals(subject.baseline.figure.value, subject.target.figure.value, actual);
  const [a, b] = [numberText(actual, digits), numberText(path.value, digits)];
  const ratio = percent === null ? '' : `; ${a} ÷ ${b} − 1 = ${numberText(percent)}%`;
  return {
    standing: standing(difference, subject),
    difference,
    percent,
    formula: `${a} − ${b} = ${numberText(difference, digits)}${ratio}`,
    inputs: path.inputs,
  };
}

/** Where an actual is against the path: `above` and `below` where the plan does not mean the figure to rise. */
export type Standing = 'ahead' | 'on' | 'behind' | 'above' | 'below';

/** `difference` is the actual less the path. Ahead and behind have a meaning only on the way to a higher target. */
function standing(difference: number, { baseline, target }: PathSubject): Standing {
  if (Math.abs(difference) < 1e-9) return 'on';
  const rises = (target.figure.value ?? 0) > (baseline.figure.value ?? 0);
  if (rises) return difference > 0 ? 'ahead' : 'behind';
  return difference > 0 ? 'above' : 'below';
}
