import { facilitiesOf } from '../plan/nearest/facilities-of';
import type { FacilityKind, Nearby } from '../plan/nearest/facility';
import type { FindNearest } from '../plan/nearest/find-nearest';
import type { Geo, Plan } from '../plan/plan';
import { nearestTo } from './nearest-to';

const measured = new WeakMap<Geo, Map<string, Nearby | null>>();

/** Finds what is nearest to a feature; each is measured once for a map, as a what-if moves nothing. */
export function nearestFacility(plan: Plan): FindNearest {
  const known = measured.get(plan.geo) ?? new Map<string, Nearby | null>();
  measured.set(plan.geo, known);
  return (id: string, kind: FacilityKind) => {
    const key = `${kind} ${id}`;
    const nearest = known.get(key) ?? nearestTo(plan, id, facilitiesOf(plan, kind))[0] ?? null;
    known.set(key, nearest);
    return nearest;
  };
}
