import type { Measure, MeasureSource } from '../../../plan/measures/measure';
import type { MeasureId } from '../../../plan/measures/measure-id';
import type { MeasureValue } from '../../../plan/measures/measure-value';
import { measures } from '../../../plan/measures/measures';
import { numberText } from '../../../plan/number-text';
import type { Area } from '../../../plan/schema/area';
import { baselineYear, targetYear } from '../../../plan/years';
import { type AreaValue, areaValues } from './area-values';

export type SlopeRow = {
  readonly area: Area;
  readonly from: AreaValue;
  readonly to: AreaValue;
  /** `to` less `from`, in the measure's unit. */
  readonly change: MeasureValue & { readonly value: number };
};

/** A measure of the areas in 2020 and in 2025. */
export type Slope = {
  readonly measure: Measure;
  /** From the highest value of 2025 to the lowest. */
  readonly rows: readonly SlopeRow[];
  readonly missing: readonly Area[];
};

/** The slope of a measure; that of output where the measure has no figure for both years. */
export function slope(source: MeasureSource, id: MeasureId | null): Slope {
  const asked = id && measures[id].time === 'year' ? slopeOf(source, id) : null;
  return asked && asked.rows.length > 0 ? asked : slopeOf(source, 'output');
}

function slopeOf(source: MeasureSource, id: MeasureId): Slope {
  const measure = measures[id];
  const before = areaValues(source, id, baselineYear).known;
  const after = areaValues(source, id, targetYear).known;
  const rows = before.flatMap((from) => {
    const to = after.find(({ area }) => area === from.area);
    return to ? [{ area: from.area, from, to, change: change(from, to, measure) }] : [];
  });
  return {
    measure,
    rows: rows.toSorted((a, b) => b.to.value - a.to.value),
    missing: source.plan.areas.filter((area) => rows.every((row) => row.area !== area)),
  };
}

function change(from: AreaValue, to: AreaValue, { digits }: Measure): SlopeRow['change'] {
  const value = Number((to.value - from.value).toFixed(6));
  const [a, b, difference] = [from.value, to.value, value].map((each) => numberText(each, digits));
  return {
    value,
    derived: true,
    formula: `${b} − ${a} = ${difference}`,
    inputs: [...new Set([...to.result.inputs, ...from.result.inputs])],
  };
}
