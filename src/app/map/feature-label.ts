import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { Classified } from '../../style/classes/classify';
import { measureDetail } from './measure-detail';

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
