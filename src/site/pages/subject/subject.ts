import type { Measure } from '../../../plan/measures/measure';
import type { Entity } from '../../../plan/plan';
import type { Story } from '../../../plan/stories/story';
import { baselineYear, targetYear, type Year } from '../../../plan/years';

/** What a page is about. */
export type Subject =
  | { readonly kind: 'home' }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'story'; readonly story: Story };

/** The years that a page gives a measure's values for: what the plan states, not the path between. */
export function measureYears({ time }: Pick<Measure, 'time'>): readonly Year[] {
  if (time === 'year') return [baselineYear, targetYear];
  return time === 'period' ? [targetYear] : [baselineYear];
}
