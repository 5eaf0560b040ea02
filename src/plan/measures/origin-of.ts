import type { MeasureValue } from './measure';

/** Whose number a value is: the plan's own, ours, or that of a what-if where it rests on an assumed target. */
export function originOf({ derived, inputs }: MeasureValue): 'plan' | 'derived' | 'assumed' {
  if (inputs.some(({ figure }) => figure.assumed)) return 'assumed';
  return derived ? 'derived' : 'plan';
}
