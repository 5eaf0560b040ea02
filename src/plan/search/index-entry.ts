import type { Folded } from './fold';
import type { NamePart } from './name-parts';
import type { SearchDocument } from './search-document';

/** One thing a document is called, made ready to be compared. */
export type IndexName = {
  readonly text: string;
  readonly folded: Folded;
  /** Its own names, short ones too; or a word of our list, meant first for this document or not. */
  readonly source: 'name' | 'alias' | 'second-alias';
  /** The parts that have a sound, and their pinyin; empty for a name without Chinese. */
  readonly parts: readonly NamePart[];
  readonly syllables: readonly string[];
};

/** A document in the index. */
export type IndexEntry = {
  readonly document: SearchDocument;
  /** Its place in the plan's order. */
  readonly order: number;
  /** The two names it is shown by come first: Chinese, then English. */
  readonly names: readonly IndexName[];
  readonly passages: readonly { readonly zh: Folded; readonly en: Folded | null }[];
};
