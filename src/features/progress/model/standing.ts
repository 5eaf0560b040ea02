import type { PathSubject } from '../../../plan/subjects/path-subject';

/** Where an actual is against the path: `above` and `below` where the plan does not mean the figure to rise. */
export type Standing = 'ahead' | 'on' | 'behind' | 'above' | 'below';

/** `difference` is the actual less the path. Ahead and behind have a meaning only on the way to a higher target. */
export function standing(difference: number, { baseline, target }: PathSubject): Standing {
  if (Math.abs(difference) < 1e-9) return 'on';
  const rises = (target.figure.value ?? 0) > (baseline.figure.value ?? 0);
  if (rises) return difference > 0 ? 'ahead' : 'behind';
  return difference > 0 ? 'above' : 'below';
}
