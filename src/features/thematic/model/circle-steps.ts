import { roundBelow } from '../../../plan/round-below';
import type { Classified } from '../../../style/classes/classify';

/** Up to three round values for a legend of circles, from the largest: each at most a quarter of the one before. */
export function circleSteps({ extent }: Pick<Classified, 'extent'>): number[] {
  const most = Math.max(...(extent ?? [0]).map(Math.abs));
  if (most === 0) return [];
  const first = roundBelow(most);
  const second = roundBelow(first / 4);
  return [first, second, roundBelow(second / 4)];
}
