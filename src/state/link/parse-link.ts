import { type AppState, type Lang, languages } from '../app-state';
import { codeText } from './code-text';
import type { Field } from './field';
import { freeText } from './free-text';
import { queryOf } from './query-of';
import { oneOf } from './text';

/**
 * Reads a query string written by `formatLink`, also one that a messenger changed on its way. Never throws; what it does
 * not know or cannot read is left at its default. `lang` is the reader's own language, for links that name none.
 */
export function parseLink(
  search: string,
  lang: Lang,
  fields: readonly Field[],
  initialState: (lang: Lang) => AppState,
): AppState {
  const query = queryOf(search);
  const initial = initialState(oneOf(languages, codeText(query.get('lang') ?? '')) ?? lang);
  return Object.freeze(
    fields.reduce((state, { key, freeText: isFree, read }) => {
      const text = query.get(key);
      return text === undefined ? state : read(state, isFree ? freeText.read(text) : codeText(decoded(text)));
    }, initial),
  );
}

/** Codes have no per cent sign: whatever has one was encoded once more. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
