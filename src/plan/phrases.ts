import type { Entity, Plan } from './plan';
import type { Area } from './schema/area';
import { type Grade, grade as grades, type Phrase, type Verb } from './schema/phrase';

/** What the plan says of an entity, in phrases; places and axes have none. */
export function phrasesOf({ record }: Entity): readonly Phrase[] {
  return 'phrases' in record ? record.phrases : [];
}

/** What the plan says of an area itself and of the platforms that it hosts. */
export function areaPhrases({ platforms }: Plan, { id, phrases }: Area): Phrase[] {
  return [...phrases, ...platforms.filter(({ area }) => area === id).flatMap((hosted) => hosted.phrases)];
}

/** Ids of the industries that phrases name, each once, in the order they appear. */
export function industriesOf(phrases: readonly Pick<Phrase, 'industries'>[]): string[] {
  return [...new Set(phrases.flatMap(({ industries }) => industries))];
}

/** How strongly a phrase's verb asks; null for a phrase without a verb. */
export function gradeOf({ verb }: Phrase, verbs: ReadonlyMap<string, Verb>): Grade | null {
  return verb === null ? null : (verbs.get(verb)?.grade ?? null);
}

type PhraseGroup = {
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
