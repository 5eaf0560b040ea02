import type { Topic } from '../../../plan/topics/topics';
import type { EntryKind } from './vocabulary';

/** Why the text is taken to mean a topic. `part`: the word is a part of its name or of a term. */
export type Reason = {
  readonly kind: EntryKind | 'part';
  /** As the reader wrote it. */
  readonly word: string;
  /** What the plan calls it; the topic's own name is left out. */
  readonly plan: readonly string[];
};

export type RequestTopic = {
  readonly topic: Topic;
  readonly reasons: readonly Reason[];
  /** Words to look for in quotations and names. */
  readonly words: readonly string[];
};

/** What a reader's text means. */
export type ParsedRequest = {
  readonly topics: readonly RequestTopic[];
  /** Words that lead to no topic, but stand in what the plan says of the candidates. */
  readonly literal: readonly { readonly word: string; readonly plan: readonly string[] }[];
  /** Ids of the areas that it names. */
  readonly areas: readonly string[];
  /** Words that say too little alone, and stand with nothing that would say more. */
  readonly general: readonly string[];
  /** Words that the plan does not have, or that mean too many things. */
  readonly unknown: readonly string[];
};

/** How much of a text was understood: all of it; all, but some by a part of a word; not all of it. */
export type Certainty = 'whole' | 'guessed' | 'part';

export function certaintyOf({ topics, general, unknown }: ParsedRequest): Certainty {
  if (unknown.length + general.length > 0) return 'part';
  const guessed = topics.some(({ reasons }) => reasons.every(({ kind }) => kind === 'part'));
  return guessed ? 'guessed' : 'whole';
}
