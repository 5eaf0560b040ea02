import { roundBelow } from '../../../plan/round-below';
import type { Classified } from '../../../style/classes/classify';

/** Three values for a legend of circles: that of the largest circle, then round ones, each at most a quarter of the one before. */
export function circleSteps({ extent }: Pick<Classified, 'extent'>): number[] {
  const most = Math.max(...(extent ?? [0]).map(Math.abs));
  if (most === 0) return [];
  const second = roundBelow(most / 4);
  return [most, second, roundBelow(second / 4)];
}
