import type { MeasureSource } from '../../plan/measures/measure';
import type { Year } from '../../plan/years';
import { classOf } from '../classes/class-of';
import type { Classified } from '../classes/classify';
import { columnShare } from './column-share';
import { columnYears } from './column-years';

/** A figure as a column: `share` of the tallest one's height, 0 to 1 (0 also for what is below zero). */
export type Bar = { readonly value: number; readonly share: number; readonly colour: string };

/** An area's columns; `solid` null where it has no figure, `around` null also where the measure has no target. */
export type Column = { readonly id: string; readonly solid: Bar | null; readonly around: Bar | null };

/** The columns of all areas, in the colours of their classes and on one scale for all years. */
export function columnsOf(classified: Classified, source: MeasureSource): Column[] {
  const { measure, year, breaks, colours, extent } = classified;
  const years = columnYears(measure, year);
  return source.plan.areas.map((area) => {
    const bar = (one: Year | null): Bar | null => {
      const value = one && measure.value(source, area, one).value;
      if (value === null || !extent) return null;
      return { value, share: columnShare(value, extent), colour: colours[classOf(value, breaks)] ?? '' };
    };
    return { id: area.id, solid: bar(years.solid), around: bar(years.around) };
  });
}
