import type { Plan } from '../plan';
import { topicOf } from '../topics/topic-of';
import type { Filter } from './filter';

/** A filter without what the plan does not have, as a damaged link may ask for it. */
export function knownFilter(plan: Plan, filter: Filter): Filter {
  const { corridor, belts } = plan.layout;
  const bands = [corridor, ...belts];
  return {
    ...filter,
    topics: filter.topics.filter((id) => topicOf(plan, id) !== null),
    areas: filter.areas.filter((id) => plan.areas.some((area) => area.id === id)),
    within: filter.within.filter((id) => bands.some((band) => band.id === id)),
  };
}
