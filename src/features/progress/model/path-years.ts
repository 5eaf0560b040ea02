import type { Actuals } from '../../../plan/actuals/actual';
import { actualOf } from '../../../plan/actuals/actual-of';
import { constantPath } from '../../../plan/measures/constant-path';
import type { MeasureValue } from '../../../plan/measures/measure';
import type { PathSubject } from '../../../plan/subjects/path-subject';
import { type Year, years } from '../../../plan/years';
import { type Gap, gapToPath } from './gap-to-path';
import { linearPath } from './linear-path';
import type { PathKind } from './path-kind';

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
