import { gradeOf, phrasesOf } from '../phrases';
import type { Entity, Plan } from '../plan';
import { type Grade, grade as grades, type Phrase } from '../schema/phrase';
import type { Topic } from './topics';

/** A phrase of a feature that names a topic. */
export type Mention = {
  readonly phrase: Phrase;
  /** How strongly its verb asks; null where the phrase has no graded verb. */
  readonly grade: Grade | null;
  /** Whether it names the topic itself or, of a segment, only its industry. */
  readonly names: 'itself' | 'parent';
  /** Other segments of the industry that the phrase names: it may mean the industry by way of these alone. */
  readonly beside: readonly string[];
};

/** The phrases of an entity that name a topic or, of a segment, its industry; in the plan's order. */
export function mentionsOf(plan: Plan, topic: Topic, entity: Entity): readonly Mention[] {
  const { id: own } = topic.industry;
  const family = [...plan.segments.values()]
    .filter((segment) => topic.industry.segments.includes(segment) || segment.also?.includes(own))
    .map(({ id }) => id);
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

export type Naming = { readonly entity: Entity; readonly mentions: readonly Mention[] };

/** Every entity with a phrase that names the topic or, of a segment, its industry; in the plan's order. */
export function featuresNaming(plan: Plan, topic: Topic): readonly Naming[] {
  return [...plan.entities.values()]
    .map((entity) => ({ entity, mentions: mentionsOf(plan, topic, entity) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** The mention that says most: the topic itself before its industry, then the strongest verb, then the plan's order. */
export function strongest(mentions: readonly Mention[]): Mention | null {
  return mentions.toSorted((a, b) => mentionRank(a) - mentionRank(b))[0] ?? null;
}

/** Lower for a mention that says more. */
export function mentionRank({ names, grade }: Mention): number {
  return (names === 'itself' ? 0 : 100) + gradeRank(grade);
}

/** 0 for the strongest verb; a phrase without a graded verb comes last. */
export function gradeRank(grade: Grade | null): number {
  return grade === null ? grades.options.length : grades.options.indexOf(grade);
}
