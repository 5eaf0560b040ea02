import type { Classified } from './classify';

/** Up to three round values for a legend of circles, from the largest: each at most a quarter of the one before. */
export function circleSteps({ extent }: Pick<Classified, 'extent'>): number[] {
  const most = Math.max(...(extent ?? [0]).map(Math.abs));
  if (most === 0) return [];
  const first = roundBelow(most);
  const second = roundBelow(first / 4);
  return [first, second, roundBelow(second / 4)];
}

/** The largest of 1, 2, 5, 10, 20, 50, … that is not above a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const step = [5, 2, 1].find((one) => one * power <= value * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(1));
}
