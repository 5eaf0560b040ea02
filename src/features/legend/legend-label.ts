import type { Locale } from '../../i18n/locale';
import type { LegendItem } from '../../map/layers/parts/legend-item';
import type { Plan } from '../../plan/plan';

/** The name of a legend's symbol in the reader's language. */
export function legendLabel({ id, name }: LegendItem, locale: Locale, plan: Plan | undefined): string {
  const text = name ?? plan?.industries.get(id)?.name;
  return text ? locale.text(text) : id;
}
