import { gradeOf } from './grade-of';
import type { Phrase } from './schema/phrase';
import { type Grade, grade as grades, type Verb } from './schema/verb';

export type PhraseGroup = {
  /** Null for phrases without a verb. */
  grade: Grade | null;
  phrases: readonly Phrase[];
};

/** Groups phrases by how strongly their verb asks, strongest first, those without a verb last. */
export function phrasesByGrade(phrases: readonly Phrase[], verbs: ReadonlyMap<string, Verb>): PhraseGroup[] {
  return [...grades.options, null]
    .map((grade) => ({ grade, phrases: phrases.filter((phrase) => gradeOf(phrase, verbs) === grade) }))
    .filter((group) => group.phrases.length > 0);
}
