import type { EntityKind } from '../../../plan/plan';
import type { Bilingual } from '../../../plan/schema/naming';

/** What a search finds: anything with a card, and what the plan names beside that. */
export type SearchKind =
  | EntityKind
  | 'industry'
  | 'segment'
  | 'term'
  | 'indicator'
  | 'target'
  | 'paragraph'
  | 'body'
  | 'title'
  | 'restriction'
  | 'condition';

/** Words of the plan, with their place. */
export type Passage = {
  /** Id of a citation of the pack; null for a paragraph, which is its own. */
  readonly cite: string | null;
  /** Id of the section it stands in. */
  readonly section: string;
  /** Id of the paragraph it stands in; null for a cell of a table. */
  readonly paragraph: string | null;
  /** The quotation. */
  readonly zh: string;
  /** Our translation; null where there is none. */
  readonly en: string | null;
};

/** A word of our own list for the thing. */
export type Alias = {
  readonly text: string;
  /** Whether the list means this thing first, or others before it. */
  readonly first: boolean;
};

/** One thing that can be found. */
export type SearchDocument = {
  readonly kind: SearchKind;
  /** The record's id; a term has none, and so its segment's and its own Chinese name: `display-materials/光学膜`. */
  readonly id: string;
  readonly name: Bilingual;
  /** What it is also called: its name without a qualifier, the parts of a name in brackets, in both languages. */
  readonly short: readonly string[];
  readonly aliases: readonly Alias[];
  /** What it names without being called so: the terms of a paragraph, in both languages. */
  readonly mentions: readonly string[];
  /** What it is, in words that it shares with others: its category, its part in the layout. */
  readonly labels: readonly string[];
  /** What the plan's phrases about it are about: names of industries and segments, and our words for them. */
  readonly about: readonly string[];
  /** The industry or segment whose card a choice opens; null for what is no topic. */
  readonly topic: string | null;
  /** Where the plan speaks of it. */
  readonly passages: readonly Passage[];
};

/** Whether what a document is called is a sentence about it, which nobody types. */
export function isSentence(kind: SearchKind): boolean {
  return kind === 'paragraph' || kind === 'condition';
}

/** All that a thing is found by, in both languages, each once. */
export function namesOf({ kind, name, short, aliases, mentions, labels }: SearchDocument): readonly string[] {
  if (isSentence(kind)) return mentions;
  return [...new Set([name.zh, name.en, ...short, ...aliases.map(({ text }) => text), ...labels])];
}

/** What a document has none of unless it says so. */
export const nothingElse = {
  short: [],
  aliases: [],
  mentions: [],
  labels: [],
  about: [],
  topic: null,
  passages: [],
} as const satisfies Partial<SearchDocument>;
