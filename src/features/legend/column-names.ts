import type { Locale } from '../../i18n/locale';
import { measureTimeText } from '../../i18n/measure-time-text';
import type { Measure } from '../../plan/measures/measure';
import { baselineYear, targetYear, type Year } from '../../plan/years';
import { columnYears } from '../../style/columns/columns-of';

/** What a measure's solid column stands for in a year, and what the one around it; null where there is none. `alone`: beside a map of another year. */
export function columnNames(
  measure: Measure,
  year: Year,
  locale: Locale,
  alone = false,
): { solid: string; around: string | null } {
  const { height } = locale.m;
  const { solid, around } = columnYears(measure, year, alone);
  const between = around !== null && solid !== baselineYear && solid !== targetYear;
  return {
    solid: between ? height.path(String(solid)) : measureTimeText(measure, solid, locale),
    around: around && height.target(String(around)),
  };
}
