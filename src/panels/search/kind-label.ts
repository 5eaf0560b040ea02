import type { Locale } from '../../i18n/locale';
import type { Plan } from '../../plan/plan';
import type { SearchDocument } from '../../plan/search/search-document';
import { topicOf } from '../../plan/topics/topic-of';

/** What a result is: the level of an area, the category of a platform, what a segment or a product belongs to. */
export function kindLabel({ kind, id, topic }: SearchDocument, plan: Plan, { m, text }: Locale): string {
  const entity = plan.entities.get(id);
  if (entity) {
    if (entity.kind === 'area' || entity.kind === 'municipality') return m.card.levels[entity.record.level];
    if (entity.kind === 'platform') return m.card.categories[entity.record.category];
    return entity.kind === 'place' ? m.card.placeTypes[entity.record.type] : m.card.kinds[entity.kind];
  }
  const of = topicOf(plan, topic);
  if (kind === 'term' && of) return text(of.record.name);
  if (kind === 'segment' && of) return text(of.industry.name);
  return kind === 'indicator' || kind === 'target' ? m.search[kind] : m.search.industry;
}
