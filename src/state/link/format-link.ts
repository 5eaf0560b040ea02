import type { AppState, Lang } from '../app-state';
import type { Field } from './field';
import { freeText } from './free-text';
import { linkVersion } from './link-version';

/**
 * The query string of a state, defaults left out: empty, or `?` and the keys of `fields`, then `lang` where it is not the
 * reader's own, then the version: what a sentence around a pasted link adds to its end is no part of the reader's own
 * words. `own` null: whoever opens it may read another language, so that it is always named.
 */
export function formatLink(state: AppState, own: Lang | null, fields: readonly Field[]): string {
  const entries = [
    ...fields.map(
      ({ key, freeText: isFree, write }) =>
        [key, isFree ? freeText.write(write(state)) : write(state)] as const,
    ),
    ['lang', state.lang === own ? '' : state.lang] as const,
  ];
  const query = entries
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`);
  return query.length > 0 ? `?${query.join('&')}&v=${linkVersion}` : '';
}

/** Encoded, but with the commas and colons that a query may carry as they are. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
