import { areasOfEntity } from '../entities-within';
import type { Entity, Plan } from '../plan';
import type { PlatformStatus } from '../schema/platform';
import { mentionsOf, strongest } from '../topics/mentions';
import { topicOf } from '../topics/topics';
import type { Filter } from './filter';
import type { FilterMatch, Strength } from './filter-match';

/** What matches a filter; null where it asks for nothing. Only platforms have a category and a status. */
export function matchFilter(plan: Plan, filter: Filter): FilterMatch | null {
  const { topics, categories, statuses, areas, within } = filter;
  if ([topics, categories, statuses, areas, within].every(({ length }) => length === 0)) return null;
  const covered = within.flatMap((id) => {
    const entity = plan.entities.get(id);
    return entity ? areasOfEntity(entity) : [];
  });
  const filterMatch = new Map<string, Strength>();
  for (const entity of plan.entities.values()) {
    const places = areasOfEntity(entity);
    const fits =
      meets(categories, entity.kind === 'platform' ? [entity.record.category] : []) &&
      meets(statuses, statusesOf(entity)) &&
      meets(areas, places) &&
      (within.length === 0 || within.includes(entity.id) || meets(covered, places));
    const strength = fits ? strengthOf(plan, filter, entity) : null;
    if (strength) filterMatch.set(entity.id, strength);
  }
  return filterMatch;
}

/** None where the plan leaves it open. */
function statusesOf(entity: Entity): readonly PlatformStatus[] {
  return entity.kind === 'platform' && entity.record.status ? [entity.record.status] : [];
}

function meets<T>(asked: readonly T[], has: readonly T[]): boolean {
  return asked.length === 0 || has.some((each) => asked.includes(each));
}

/** Null where the entity does not name what the filter asks for. */
function strengthOf(plan: Plan, { topics, mode }: Filter, entity: Entity): Strength | null {
  if (topics.length === 0) return 'matched';
  const mentions = topics.map((id) => {
    const topic = topicOf(plan, id);
    return topic ? mentionsOf(plan, topic, entity) : [];
  });
  const enough = (named: (mentions: readonly unknown[]) => boolean) =>
    mode === 'all' ? mentions.every(named) : mentions.some(named);
  if (!enough(({ length }) => length > 0)) return null;
  return strongest(mentions.flat())?.grade ?? 'named';
}
