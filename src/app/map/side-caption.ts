import type { Locale } from '../../i18n/locale';
import { measureTimeText } from '../../i18n/measure-time-text';
import { measures } from '../../plan/measures/measures';
import type { Thematic } from '../../state/thematic';

/** What one side of two maps shows, in words. `detail` is empty where there is no measure. */
export function sideCaption(
  { measure: id, year }: Pick<Thematic, 'measure' | 'year'>,
  locale: Locale,
): { name: string; detail: string } {
  const { m } = locale;
  if (!id) return { name: m.height.noMeasure, detail: '' };
  const measure = measures[id];
  const time = measureTimeText(measure, year, locale);
  return { name: m.measures.names[id], detail: m.height.detail(time, m.measures.units[measure.unit]) };
}
