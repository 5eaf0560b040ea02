import type { Measure, MeasureSource } from '../../plan/measures/measure';
import type { MeasureId } from '../../plan/measures/measure-id';
import type { MeasureValue } from '../../plan/measures/measure-value';
import { measures } from '../../plan/measures/measures';
import { targetYear, type Year, years } from '../../plan/years';
import type { Classing } from '../../state/thematic';
import type { Scheme } from '../scheme';
import { classBreaks } from './class-breaks';
import { divergingColours, sequentialColours } from './class-colours';
import { classOf } from './class-of';

/** A measure of the ten areas in one year, in classes. */
export type Classified = {
  readonly measure: Measure;
  readonly year: Year;
  /** Area id → value, in the order of annex 1. */
  readonly values: ReadonlyMap<string, MeasureValue>;
  /** Between the classes, rising; one fewer than there are colours. */
  readonly breaks: readonly number[];
  /** CSS colours from the lowest class to the highest. */
  readonly colours: readonly string[];
  /** The strongest colour of the sequential palette, for what is drawn in one colour. */
  readonly strongest: string;
  /** The value that a diverging palette can turn at; null where none means anything. */
  readonly pivot: number | null;
  /** Where the palette turns; null for a sequential one. */
  readonly midpoint: number | null;
  /** Area id → class, from 0; null for an area without a figure. */
  readonly classes: ReadonlyMap<string, number | null>;
  /** The lowest and highest value of all years, for sizes and heights that compare; null where there is no value. */
  readonly extent: readonly [number, number] | null;
};

/**
 * Puts the areas into classes. Breaks come from the values of all years, and a midpoint that has a year is that of
 * 2025, so that the legend stays the same while the year changes.
 */
export function classify(
  source: MeasureSource,
  id: MeasureId,
  year: Year,
  classing: Classing,
  scheme: Scheme,
): Classified {
  const measure = measures[id];
  const { areas } = source.plan;
  const values = new Map(areas.map((area) => [area.id, measure.value(source, area, year)]));
  const all = (measure.time === 'year' ? years : [year])
    .flatMap((one) => areas.map((area) => measure.value(source, area, one).value))
    .filter((value) => value !== null);
  const pivot = measure.midpoint(source, targetYear);
  const midpoint = classing.palette === 'diverging' ? pivot : null;
  const breaks = classBreaks(all, classing, midpoint);
  const below = midpoint === null ? 0 : breaks.filter((at) => at <= midpoint).length;
  return {
    measure,
    year,
    values,
    breaks,
    colours:
      midpoint === null
        ? sequentialColours(breaks.length + 1, scheme)
        : divergingColours(below, breaks.length + 1 - below, scheme),
    strongest: sequentialColours(2, scheme)[1] ?? '',
    pivot,
    midpoint,
    classes: new Map(
      [...values].map(([area, { value }]) => [area, value === null ? null : classOf(value, breaks)]),
    ),
    extent: all.length > 0 ? [Math.min(...all), Math.max(...all)] : null,
  };
}
