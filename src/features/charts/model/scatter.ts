import type { MeasureSource } from '../../../plan/measures/measure';
import { measures } from '../../../plan/measures/measures';
import type { Area } from '../../../plan/schema/area';
import { baselineYear, targetYear } from '../../../plan/years';
import { type AreaValue, areaValues } from './area-values';

export type ScatterRow = {
  readonly area: Area;
  /** Output of 2020, 亿元. */
  readonly level: AreaValue;
  /** The growth of output a year that the target of 2025 requires, per cent. */
  readonly growth: AreaValue;
};

/** The growth that the areas' targets require against where they start. */
export type Scatter = {
  /** From the fastest growth to the slowest. */
  readonly rows: readonly ScatterRow[];
  readonly missing: readonly Area[];
  /** The growth that the city's target requires, per cent a year; null where it has no figures. */
  readonly city: number | null;
};

/** Growth of output a year against output of 2020. */
export function scatter(source: MeasureSource): Scatter {
  const { plan } = source;
  const levels = areaValues(source, 'output', baselineYear).known;
  const rates = areaValues(source, 'output-growth', targetYear).known;
  const rows = levels.flatMap((level) => {
    const growth = rates.find(({ area }) => area === level.area);
    return growth ? [{ area: level.area, level, growth }] : [];
  });
  return {
    rows: rows.toSorted((a, b) => b.growth.value - a.growth.value),
    missing: plan.areas.filter((area) => rows.every((row) => row.area !== area)),
    city: measures['output-growth'].value(source, plan.municipality, targetYear).value,
  };
}
