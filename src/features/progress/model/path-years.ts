import { type Actuals, actualOf } from '../../../plan/actuals/actual';
import type { CitedFigure } from '../../../plan/cited-figure';
import { constantPath, pathValue } from '../../../plan/measures/annex-value';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import type { PathSubject } from '../../../plan/subjects/path-subject';
import { targetYear, type Year, years } from '../../../plan/years';
import { type Gap, gapToPath } from './gap-to-path';

/** The two paths, in the order they are shown. */
export const pathKinds = ['linear', 'constant'] as const;

export type PathKind = (typeof pathKinds)[number];

export type PathYear = {
  readonly year: Year;
  readonly paths: Readonly<Record<PathKind, MeasureValue>>;
  /** The figure that the reader entered; null where there is none. */
  readonly actual: number | null;
  /** Null without an actual, or without a path to hold it against. */
  readonly gaps: Readonly<Record<PathKind, Gap | null>>;
};

/** Both paths for every year, each actual held against them. */
export function pathYears(subject: PathSubject, actuals: Actuals): PathYear[] {
  const { baseline, target, area, measure } = subject;
  return years.map((year) => {
    const paths = {
      linear: linearPath(baseline, target, year),
      constant: constantPath(baseline, target, year),
    };
    const actual = actualOf(actuals, area.id, measure, year);
    const gap = (path: MeasureValue) => (actual === null ? null : gapToPath(actual, path, subject));
    return { year, paths, actual, gaps: { linear: gap(paths.linear), constant: gap(paths.constant) } };
  });
}

/** The path that adds the same amount each year. */
function linearPath(from: CitedFigure, to: CitedFigure, year: Year): MeasureValue {
  return pathValue(from, to, year, {
    at: (a, b, at, start) => a + ((b - a) * (at - start)) / (targetYear - start),
    formula: (a, b, passed) => `${a} + (${b} − ${a}) × ${passed}`,
  });
}

/** Why there is no path: no figure of 2020, a target that only refers to the province's task, or no target. */
type PathReason = 'no-baseline' | 'provincial-task' | 'no-target';

/** Empty where a path can be computed. */
export function pathReasons({ baseline, target }: PathSubject): PathReason[] {
  const reasons: PathReason[] = [];
  if (baseline.figure.value === null) reasons.push('no-baseline');
  if (target.figure.value === null)
    reasons.push(target.figure.text === '完成省下达任务' ? 'provincial-task' : 'no-target');
  return reasons;
}
