import type { Entity, Plan } from './plan';
import type { Belt, City, Corridor } from './schema/layout';
import type { Place } from './schema/place';
import type { Platform } from './schema/platform';

type Within = {
  cities: readonly City[];
  /** Platforms the area hosts, or that have a block in it. */
  platforms: readonly Platform[];
  places: readonly Place[];
  /** The corridor, when it covers the area. */
  corridor: Corridor | null;
  /** The belts the area is a member of. */
  belts: readonly Belt[];
};

/** What lies in an area, and what the area is part of. All of it lies in the municipality. */
export function entitiesWithin(plan: Plan, areaId: string): Within {
  const whole = areaId === plan.municipality.id;
  const isHere = (id: string | null) => whole || id === areaId;
  const { corridor, belts, cities } = plan.layout;
  return {
    cities: cities.filter(({ area }) => isHere(area)),
    platforms: plan.platforms.filter(
      ({ area, blocks }) => isHere(area) || blocks.some((block) => isHere(block.area)),
    ),
    places: plan.places.filter(({ area }) => isHere(area)),
    corridor: corridor.members.some(isHere) ? corridor : null,
    belts: belts.filter(({ members }) => members.some(isHere)),
  };
}

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
