import {
  type Measure,
  type MeasureSource,
  type MeasureTime,
  measureTimes,
} from '../../../plan/measures/measure';
import { measureIds } from '../../../plan/measures/measure-id';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import { measures } from '../../../plan/measures/measures';
import type { Area } from '../../../plan/schema/area';
import { baselineYear, targetYear, type Year } from '../../../plan/years';

export type ComparedValue = {
  readonly cell: MeasureValue;
  /** To the first area, in the measure's unit; null for the first itself, and where one is missing. */
  readonly difference: number | null;
  /** The same in per cent of the first's; null for measures that are percentages, whose difference is in points. */
  readonly percent: number | null;
  /** Among all ten areas. */
  readonly rank: Rank | null;
};

export type ComparedTime = MeasureTime & { readonly values: readonly ComparedValue[] };

export type ComparedMeasure = {
  readonly measure: Measure;
  /** The ends of the one scale that all bars of the measure share; zero lies on it. */
  readonly scale: { readonly low: number; readonly high: number };
  readonly times: readonly ComparedTime[];
};

/**
 * Areas side by side in every measure that has a figure: 2020 and 2025 where it has years, and the year
 * between them that the map shows.
 */
export function comparison(
  source: MeasureSource,
  areas: readonly Area[],
  shownYear: Year,
): ComparedMeasure[] {
  const shown = new Set<Year>([baselineYear, shownYear, targetYear]);
  return measureIds.flatMap((id) => {
    const measure = measures[id];
    const times = measureTimes(measure)
      .filter(({ ofYear, year }) => !ofYear || shown.has(year))
      .flatMap((time) => compareTime(source, areas, measure, time));
    const values = times.flatMap((time) => time.values.map(({ cell }) => cell.value ?? 0));
    if (times.length === 0) return [];
    return [{ measure, scale: { low: Math.min(0, ...values), high: Math.max(0, ...values) }, times }];
  });
}

function compareTime(
  source: MeasureSource,
  areas: readonly Area[],
  measure: Measure,
  time: MeasureTime,
): ComparedTime[] {
  const all = source.plan.areas.map((area) => measure.value(source, area, time.year).value);
  if (all.every((value) => value === null)) return [];
  const cells = areas.map((area) => measure.value(source, area, time.year));
  const first = cells[0]?.value ?? null;
  const isPercentage = measure.unit === '%' || measure.unit === '%/年';
  const values = cells.map((cell, index): ComparedValue => {
    const { value } = cell;
    const rank = rankOf(value, all);
    if (index === 0 || value === null || first === null)
      return { cell, difference: null, percent: null, rank };
    const percent = isPercentage || first === 0 ? null : (value / first - 1) * 100;
    return { cell, difference: value - first, percent, rank };
  });
  return [{ ...time, values }];
}

type Rank = {
  /** 1 for the highest number; equal numbers share a place. */
  readonly place: number;
  /** How many there are to rank: those with a number. */
  readonly of: number;
};

/** The place of a number among others, from the highest; null where there is no number. */
export function rankOf(value: number | null, all: readonly (number | null)[]): Rank | null {
  if (value === null) return null;
  const known = all.filter((one) => one !== null);
  return { place: 1 + known.filter((one) => one > value).length, of: known.length };
}
