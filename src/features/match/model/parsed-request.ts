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
  /** Words that the plan does not have, or that mean too many things. */
  readonly unknown: readonly string[];
};
