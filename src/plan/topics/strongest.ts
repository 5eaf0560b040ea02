import { type Grade, grade as grades } from '../schema/verb';
import type { Mention } from './mention';

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
