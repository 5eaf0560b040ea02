import type { Entity } from '../plan';

/** Ids of the areas an entity is, lies in, or covers; none where nobody has located it. */
export function areasOfEntity(entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'area':
      return [entity.id];
    case 'corridor':
    case 'belt':
      return entity.record.members;
    case 'platform': {
      const { area, blocks } = entity.record;
      return [...new Set([area, ...blocks.map((block) => block.area)])];
    }
    case 'city':
      return [entity.record.area];
    case 'place':
      return entity.record.area === null ? [] : [entity.record.area];
    case 'municipality':
    case 'axis':
      return [];
  }
}
