import type { Messages } from '../../i18n/messages';
import type { Measure } from '../../plan/measures/measure';
import { baselineYear, targetYear, type Year } from '../../plan/years';
import { columnYears } from '../../style/columns/column-years';

/** What a measure's solid column stands for in a year, and what the one around it; null where there is none. */
export function columnNames(
  measure: Measure,
  year: Year,
  { height, measures }: Messages,
): { solid: string; around: string | null } {
  const { solid, around } = columnYears(measure, year);
  if (measure.time !== 'year') return { solid: measures.times[measure.time], around: null };
  const between = around !== null && solid !== baselineYear && solid !== targetYear;
  return {
    solid: between ? height.path(String(solid)) : measures.times.year(String(solid)),
    around: around && height.target(String(around)),
  };
}
