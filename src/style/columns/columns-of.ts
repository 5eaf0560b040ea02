import type { Measure, MeasureSource } from '../../plan/measures/measure';
import { baselineYear, targetYear, type Year } from '../../plan/years';
import { classOf } from '../classes/class-of';
import type { Classified } from '../classes/classify';

/** A figure as a column: `share` of the tallest one's height, 0 to 1 (0 also for what is below zero). */
export type Bar = { readonly value: number; readonly share: number; readonly colour: string };

/** An area's columns; `solid` null where it has no figure, `around` null also where the measure has no target. */
export type Column = { readonly id: string; readonly solid: Bar | null; readonly around: Bar | null };

/** The columns of all areas, in the colours of their classes and on one scale for all years. */
export function columnsOf(classified: Classified, source: MeasureSource, alone = false): Column[] {
  const { measure, year, breaks, colours, extent } = classified;
  const years = columnYears(measure, year, alone);
  return source.plan.areas.map((area) => {
    const bar = (one: Year | null): Bar | null => {
      const value = one && measure.value(source, area, one).value;
      if (value === null || !extent) return null;
      return { value, share: columnShare(value, extent), colour: colours[classOf(value, breaks)] ?? '' };
    };
    return { id: area.id, solid: bar(years.solid), around: bar(years.around) };
  });
}

/** The years whose figures stand in each other: `solid` inside, and around it the target, where there is one. */
type ColumnYears = { readonly solid: Year; readonly around: Year | null };

/**
 * What the columns of a measure show in a year. Measures that have the plan's target stand inside it; in
 * the target's own year that is where the plan starts from. `alone`: the year itself and nothing else, where another map
 * beside this one has another.
 */
export function columnYears({ id, time }: Measure, year: Year, alone = false): ColumnYears {
  // What is ahead of the path in 2025 is no target.
  if (alone || time !== 'year' || id === 'output-ahead') return { solid: year, around: null };
  return { solid: year === targetYear ? baselineYear : year, around: targetYear };
}

/**
 * How high a value's column is, as a share of the tallest: in proportion to the value, from zero, against
 * the highest value of all years. A value below zero has no height.
 */
export function columnShare(value: number, [, highest]: readonly [number, number]): number {
  return highest > 0 ? Math.max(0, value / highest) : 0;
}
