import { usesAssumed } from '../uses-assumed';
import type { MeasureValue } from './measure-value';

/** Whose number a value is: the plan's own, ours, or that of a what-if where it rests on an assumed target. */
export function originOf(value: MeasureValue): 'plan' | 'derived' | 'assumed' {
  if (usesAssumed(value)) return 'assumed';
  return value.derived ? 'derived' : 'plan';
}
