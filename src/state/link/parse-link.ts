import { type AppState, type Lang, languages } from '../app-state';
import { initialState } from '../initial-state';
import { fields } from './fields';
import { oneOf } from './text';

/**
 * Reads a query string written by `formatLink`. Never throws; what it does not know or cannot read is
 * left at its default. `lang` is the reader's own language, for links that name none.
 */
export function parseLink(search: string, lang: Lang): AppState {
  const query = new URLSearchParams(search);
  const initial = initialState(oneOf(languages, query.get('lang')) ?? lang);
  return Object.freeze(
    fields.reduce((state, { key, read }) => {
      const text = query.get(key);
      return text === null ? state : read(state, text);
    }, initial),
  );
}
