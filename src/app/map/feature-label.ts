import type { Locale } from '../../i18n/locale';
import { measureText } from '../../i18n/measure-text';
import { measureTimeText } from '../../i18n/measure-time-text';
import { originOf } from '../../plan/measures/measure-value';
import type { Plan } from '../../plan/plan';
import type { Classified } from '../../style/classes/classify';

export type FeatureLabel = {
  readonly id: string;
  readonly name: string;
  readonly kindLabel: string;
  /** An area's value of the measure that is shown; null for anything else. */
  readonly detail: string | null;
};

/** What a feature is called, for the pointer's label and the choice between overlapping features. */
export function featureLabel(
  plan: Plan,
  locale: Locale,
  classified: Classified | null,
  id: string,
): FeatureLabel | null {
  const entity = plan.entities.get(id);
  if (!entity) return null;
  const detail = measureDetail(classified, locale, id);
  return { id, name: locale.text(entity.record.name), kindLabel: locale.m.app.kinds[entity.kind], detail };
}

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
