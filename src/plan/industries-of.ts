import type { Phrase } from './schema/phrase';

/** Ids of the industries that phrases name, each once, in the order they appear. */
export function industriesOf(phrases: readonly Pick<Phrase, 'industries'>[]): string[] {
  return [...new Set(phrases.flatMap(({ industries }) => industries))];
}
