import type { Words } from '../words/words';
import { fold } from './fold';
import type { IndexEntry, IndexName } from './index-entry';
import { nameParts } from './name-parts';
import type { SearchDocument } from './search-document';

/** Makes documents ready to be compared; a Chinese name without pinyin is found by its characters alone. */
export function indexEntries(documents: readonly SearchDocument[], pinyin: Words['pinyin']): IndexEntry[] {
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
  return documents.map((document, order) => {
    const { name, short, aliases, passages } = document;
    return {
      document,
      order,
      names: [
        ...[name.zh, name.en, ...short].map((text) => nameOf(text, 'name')),
        ...aliases.map(({ text, first }) => nameOf(text, first ? 'alias' : 'second-alias')),
      ],
      passages: passages.map(({ zh, en }) => ({ zh: fold(zh), en: en === null ? null : fold(en) })),
    };
  });
}
