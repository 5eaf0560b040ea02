import { stateText } from '../../features/nearest/state-text';
import type { Locale } from '../../i18n/locale';
import { measureText } from '../../i18n/measure-text';
import { measureTimeText } from '../../i18n/measure-time-text';
import { featureOf } from '../../plan/feature-of';
import { originOf } from '../../plan/measures/measure-value';
import type { Plan } from '../../plan/plan';
import type { Classified } from '../../style/classes/classify';

export type FeatureLabel = {
  readonly id: string;
  readonly name: string;
  readonly kindLabel: string;
  /** An area's value of the measure that is shown, the state of a line that is not open; null for anything else. */
  readonly detail: string | null;
  /** Has a card of its own, and so can be selected. */
  readonly card: boolean;
};

/** What a feature is called, for the pointer's label and the choice between overlapping features. */
export function featureLabel(
  plan: Plan,
  locale: Locale,
  classified: Classified | null,
  id: string,
): FeatureLabel | null {
  const entity = plan.entities.get(id);
  if (!entity) return lineLabel(plan, locale, id);
  const detail = measureDetail(classified, locale, id);
  return {
    id,
    name: locale.text(entity.record.name),
    kindLabel: locale.m.app.kinds[entity.kind],
    detail,
    card: true,
  };
}

/** A line that is not open, which has no card; null for what is not on the map. */
function lineLabel(plan: Plan, locale: Locale, id: string): FeatureLabel | null {
  const properties = featureOf(plan, id)?.properties;
  if (!properties) return null;
  const { name_zh, name_en } = properties;
  const detail = stateText(properties, locale);
  return { id, name: locale.text({ zh: name_zh, en: name_en }), kindLabel: '', detail, card: false };
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
