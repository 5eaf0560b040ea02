import type { Features } from '../../plan/plan';
import { type CircleMark, circleMarks } from '../../style/classes/circle-marks';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import type { Frame } from '../drawing/frame';
import { labelSpot } from './label-spot';

/** An area's circle and where it stands, in pixels. */
export type MapCircle = CircleMark & { readonly id: string; readonly at: readonly [x: number, y: number] };

/** The proportional circles of a measure, one for each area. */
export function mapCircles(
  { features }: Features,
  classified: Classified,
  frame: Frame,
  scheme: Scheme,
): MapCircle[] {
  const marks = circleMarks(classified, scheme);
  return features.flatMap(({ geometry, properties: { id } }) => {
    const [spot, mark] = [labelSpot(geometry), marks.get(id)];
    return spot && mark ? [{ ...mark, id, at: frame.toPixels(spot) }] : [];
  });
}
