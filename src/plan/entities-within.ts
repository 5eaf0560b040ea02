import type { Plan } from './plan';
import type { Belt, City, Corridor } from './schema/layout';
import type { Place } from './schema/place';
import type { Platform } from './schema/platform';

export type Within = {
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
