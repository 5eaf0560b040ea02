import type { Lexicon } from '../../../plan/lexicon/lexicon';
import { type Folded, fold } from './fold';
import { type NamePart, nameParts } from './pinyin';
import { isSentence, type SearchDocument } from './search-document';

/** One thing a document is called, made ready to be compared. */
export type IndexName = {
  readonly text: string;
  readonly folded: Folded;
  /** Its own names, short ones too; a word of our list, meant first for this document or not; what it is; or what it only names. */
  readonly source: 'name' | 'alias' | 'second-alias' | 'label' | 'mention';
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
  /** Names of what the document is about, folded. */
  readonly about: readonly string[];
};

/** Makes a document ready to be compared; a Chinese name without pinyin is found by its characters alone. */
export function indexEntry(document: SearchDocument, order: number, pinyin: Lexicon['pinyin']): IndexEntry {
  const nameOf = (text: string, source: IndexName['source']): IndexName => {
    const syllables = pinyin[text]?.split(' ') ?? [];
    return {
      text,
      source,
      folded: fold(text),
      syllables,
      parts: syllables.length > 0 ? nameParts(text) : [],
    };
  };
  const { kind, name, short, aliases, mentions, labels, passages, about } = document;
  // What is sought comes after what there is.
  const own = isSentence(kind) ? 'mention' : kind === 'title' ? 'label' : 'name';
  return {
    document,
    order,
    names: [
      ...[name.zh, name.en, ...short].map((text) => nameOf(text, own)),
      ...aliases.map(({ text, first }) => nameOf(text, first ? 'alias' : 'second-alias')),
      ...labels.map((text) => nameOf(text, 'label')),
      ...mentions.map((text) => nameOf(text, 'mention')),
    ],
    passages: passages.map(({ zh, en }) => ({ zh: fold(zh), en: en === null ? null : fold(en) })),
    about: about.map((text) => fold(text).text),
  };
}
