import type { Measure, MeasureSource } from '../../../plan/measures/measure';
import type { MeasureId } from '../../../plan/measures/measure-id';
import { measures } from '../../../plan/measures/measures';
import type { Area } from '../../../plan/schema/area';
import type { Year } from '../../../plan/years';
import { type AreaValue, areaValues } from './area-values';

/** A measure of the areas in one year, in order. */
export type Ranking = {
  readonly measure: Measure;
  readonly year: Year;
  /** From the highest to the lowest; equals in the order of annex 1. */
  readonly rows: readonly AreaValue[];
  readonly missing: readonly Area[];
  /** The city's own value to compare with; null for totals, and where the city has none. */
  readonly city: number | null;
};

/** The ranking of a measure, or of output where none is given. */
export function ranking(source: MeasureSource, id: MeasureId | null, year: Year): Ranking {
  const measure = measures[id ?? 'output'];
  const { known, missing } = areaValues(source, measure.id, year);
  return {
    measure,
    year,
    rows: known.toSorted((a, b) => b.value - a.value),
    missing,
    city: measure.midpoint(source, year) || null,
  };
}
