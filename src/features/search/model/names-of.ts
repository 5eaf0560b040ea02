import type { SearchDocument } from './search-document';

/** All that a thing is called, in both languages, each name once. */
export function namesOf({ name, short, aliases }: SearchDocument): readonly string[] {
  return [...new Set([name.zh, name.en, ...short, ...aliases.map(({ text }) => text)])];
}
