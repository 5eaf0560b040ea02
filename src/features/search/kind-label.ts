import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import { topicOf } from '../../plan/topics/topics';
import { kindText } from '../../ui/parts/kind-text';
import type { SearchDocument } from './model/search-document';

/** What a result is: the level of an area, the category of a platform, what a segment or a product belongs to. */
export function kindLabel({ kind, id, topic }: SearchDocument, plan: Plan, locale: Locale): string {
  const { m, text } = locale;
  const entity = plan.entities.get(id);
  if (entity) return kindText(entity, locale);
  const of = topicOf(plan, topic);
  if (kind === 'term' && of) return text(of.record.name);
  if (kind === 'segment' && of) return text(of.industry.name);
  return kind === 'indicator' || kind === 'target' ? m.search[kind] : m.search.industry;
}
