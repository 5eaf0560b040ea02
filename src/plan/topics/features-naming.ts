import type { Entity, Plan } from '../plan';
import type { Mention } from './mention';
import { mentionsOf } from './mentions-of';
import type { Topic } from './topic';

export type Naming = { readonly entity: Entity; readonly mentions: readonly Mention[] };

/** Every entity with a phrase that names the topic or, of a segment, its industry; in the plan's order. */
export function featuresNaming(plan: Plan, topic: Topic): readonly Naming[] {
  return [...plan.entities.values()]
    .map((entity) => ({ entity, mentions: mentionsOf(plan, topic, entity) }))
    .filter(({ mentions }) => mentions.length > 0);
}
