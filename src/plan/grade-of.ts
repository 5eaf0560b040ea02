import type { Phrase } from './schema/phrase';
import type { Grade, Verb } from './schema/verb';

/** How strongly a phrase's verb asks; null for a phrase without a verb. */
export function gradeOf({ verb }: Phrase, verbs: ReadonlyMap<string, Verb>): Grade | null {
  return verb === null ? null : (verbs.get(verb)?.grade ?? null);
}
