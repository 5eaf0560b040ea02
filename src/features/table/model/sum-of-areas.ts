import type { Measure, MeasureSource } from '../../../plan/measures/measure';
import { missing } from '../../../plan/measures/missing';
import { numberText } from '../../../plan/number-text';
import type { Bilingual } from '../../../plan/schema/bilingual';
import type { NumberCell } from '../../../plan/table/column';
import type { Year } from '../../../plan/years';

/** The ten areas' values of a total added up; rates do not add up, and the cell says so. */
export function sumOfAreas(
  measure: Measure,
  source: MeasureSource,
  year: Year,
  notSummed: Bilingual,
): NumberCell {
  if (!measure.kind.total) return { ...missing([]), absent: notSummed };
  const parts = source.plan.areas.map((area) => measure.value(source, area, year));
  const known = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const inputs = parts.flatMap((part) => part.inputs);
  if (known.length < parts.length) return missing(inputs);
  const value = Number(known.reduce((a, b) => a + b, 0).toFixed(6));
  const terms = known.map((part) => numberText(part)).join(' + ');
  return { value, derived: true, formula: `${terms} = ${numberText(value)}`, inputs };
}
