import { usesAssumed } from '../../../plan/figures';
import type { MeasureSource } from '../../../plan/measures/measure';
import type { MeasureId } from '../../../plan/measures/measure-id';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import { measures } from '../../../plan/measures/measures';
import type { Area } from '../../../plan/schema/area';
import type { Year } from '../../../plan/years';

/** What one area has of a measure, where it has it. */
export type AreaValue = {
  readonly area: Area;
  /** In the measure's unit. */
  readonly value: number;
  /** The same value with its formula and sources. */
  readonly result: MeasureValue;
  /** Whether it rests on a what-if's figure. */
  readonly assumed: boolean;
};

export type AreaValues = {
  /** In the order of annex 1. */
  readonly known: readonly AreaValue[];
  /** The areas for which the measure lacks a figure. */
  readonly missing: readonly Area[];
};

/** A measure of the ten areas in one year, those without a figure set apart. */
export function areaValues(source: MeasureSource, id: MeasureId, year: Year): AreaValues {
  const known: AreaValue[] = [];
  const missing: Area[] = [];
  for (const area of source.plan.areas) {
    const result = measures[id].value(source, area, year);
    if (result.value === null) missing.push(area);
    else known.push({ area, value: result.value, result, assumed: usesAssumed(result) });
  }
  return { known, missing };
}
