import type { Entity } from '../../../plan/plan';

/** Id of the one area whose figures can stand beside an entity: the one it is or lies in; null where there are several or none. */
export function hostArea(entity: Entity): string | null {
  switch (entity.kind) {
    case 'area':
      return entity.id;
    case 'platform':
    case 'city':
    case 'place':
      return entity.record.area;
    default:
      return null;
  }
}
