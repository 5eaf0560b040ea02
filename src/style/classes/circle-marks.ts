import { noFigure } from '../hatch';
import { mapColours } from '../map-colours';
import type { Scheme } from '../scheme';
import type { Classified } from './classify';

/** A circle on the map: radius in pixels, CSS colours; null: hollow. */
export type CircleMark = { readonly radius: number; readonly fill: string | null; readonly stroke: string };

/** Area id → its circle: by its value, hollow below zero, and a small grey ring where there is no figure. */
export function circleMarks(classified: Classified, scheme: Scheme): ReadonlyMap<string, CircleMark> {
  const { strongest: colour } = classified;
  const { ink, radius } = noFigure(scheme);
  const radiusOf = circleScale(classified);
  return new Map(
    [...classified.values].map(([id, { value }]): [string, CircleMark] => {
      if (value === null) return [id, { radius, fill: null, stroke: ink }];
      if (value < 0) return [id, { radius: radiusOf(value), fill: null, stroke: colour }];
      return [id, { radius: radiusOf(value), fill: colour, stroke: mapColours[scheme].halo }];
    }),
  );
}

/** Radius in pixels of the circle of the largest value, the same at every zoom, so that the legend holds. */
const largest = 34;

/** A radius in pixels for a value: circles are as large in area as the values; by the largest of all years. */
export function circleScale({ extent }: Pick<Classified, 'extent'>): (value: number) => number {
  const most = Math.max(...(extent ?? [0]).map(Math.abs));
  return (value) => (most === 0 ? 0 : Number((largest * Math.sqrt(Math.abs(value) / most)).toFixed(2)));
}
