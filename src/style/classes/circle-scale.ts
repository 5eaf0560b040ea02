import type { Classified } from './classify';

/** Radius in pixels of the circle of the largest value, the same at every zoom, so that the legend holds. */
const largest = 34;

/** A radius in pixels for a value: circles are as large in area as the values; by the largest of all years. */
export function circleScale({ extent }: Pick<Classified, 'extent'>): (value: number) => number {
  const most = Math.max(...(extent ?? [0]).map(Math.abs));
  return (value) => (most === 0 ? 0 : Number((largest * Math.sqrt(Math.abs(value) / most)).toFixed(2)));
}
