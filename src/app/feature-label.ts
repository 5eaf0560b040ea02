import type { Locale } from '../i18n/locale';
import type { Plan } from '../plan/plan';

export type FeatureLabel = { readonly id: string; readonly name: string; readonly kindLabel: string };

/** What a feature is called, for the pointer's label and the choice between overlapping features. */
export function featureLabel(plan: Plan, locale: Locale, id: string): FeatureLabel | null {
  const entity = plan.entities.get(id);
  if (!entity) return null;
  return { id, name: locale.text(entity.record.name), kindLabel: locale.m.app.kinds[entity.kind] };
}
