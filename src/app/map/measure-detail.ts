import type { Locale } from '../../i18n/locale';
import { measureText } from '../../i18n/measure-text';
import { measureTimeText } from '../../i18n/measure-time-text';
import { originOf } from '../../plan/measures/measure-value';
import type { Classified } from '../../style/classes/classify';

/** An area's value in words: number, unit, time, and whose number it is; null for what is not an area. */
export function measureDetail(classified: Classified | null, locale: Locale, id: string): string | null {
  const value = classified?.values.get(id);
  if (!classified || !value) return null;
  const { measure, year } = classified;
  const { thematic, measures } = locale.m;
  const time = measureTimeText(measure, year, locale);
  if (value.value === null) return thematic.noFigureDetail(measures.names[measure.id], time);
  return thematic.detail(measureText(value.value, measure, locale), time, thematic.origin[originOf(value)]);
}
