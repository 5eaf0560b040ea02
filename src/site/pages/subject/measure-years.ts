import type { Measure } from '../../../plan/measures/measure';
import { baselineYear, targetYear, type Year } from '../../../plan/years';

/** The years that a page gives a measure's values for: what the plan states, not the path between. */
export function measureYears({ time }: Pick<Measure, 'time'>): readonly Year[] {
  if (time === 'year') return [baselineYear, targetYear];
  return time === 'period' ? [targetYear] : [baselineYear];
}
