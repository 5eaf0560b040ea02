import type { Locale } from '../../i18n/locale';
import type { Entity } from '../../plan/plan';

/** What an entity is, in a word or two: its category, level or type. */
export function kindText(entity: Entity, { m }: Pick<Locale, 'm'>): string {
  switch (entity.kind) {
    case 'platform':
      return m.card.categories[entity.record.category];
    case 'area':
    case 'municipality':
      return m.card.levels[entity.record.level];
    case 'place':
      return m.card.placeTypes[entity.record.type];
    default:
      return m.card.kinds[entity.kind];
  }
}
