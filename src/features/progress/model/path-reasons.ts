import type { PathSubject } from '../../../plan/subjects/path-subject';

/** Why there is no path: no figure of 2020, a target that only refers to the province's task, or no target. */
export type PathReason = 'no-baseline' | 'provincial-task' | 'no-target';

/** Empty where a path can be computed. */
export function pathReasons({ baseline, target }: PathSubject): PathReason[] {
  const reasons: PathReason[] = [];
  if (baseline.figure.value === null) reasons.push('no-baseline');
  if (target.figure.value === null)
    reasons.push(target.figure.text === '完成省下达任务' ? 'provincial-task' : 'no-target');
  return reasons;
}
