import { gradeOf } from '../grade-of';
import type { Entity, Plan } from '../plan';
import type { Mention } from './mention';
import { phrasesOf } from './phrases-of';
import type { Topic } from './topic';

/** The phrases of an entity that name a topic or, of a segment, its industry; in the plan's order. */
export function mentionsOf(plan: Plan, topic: Topic, entity: Entity): readonly Mention[] {
  const family = topic.industry.segments.map(({ id }) => id);
  return phrasesOf(entity).flatMap((phrase): Mention[] => {
    const itself = topic.kind === 'industry' ? phrase.industries : phrase.segments;
    const names = itself.includes(topic.id)
      ? 'itself'
      : phrase.industries.includes(topic.industry.id)
        ? 'parent'
        : null;
    if (names === null) return [];
    const grade = gradeOf(phrase, plan.verbs);
    const beside = phrase.segments.filter((id) => id !== topic.id && family.includes(id));
    return [{ phrase, grade, names, beside }];
  });
}
