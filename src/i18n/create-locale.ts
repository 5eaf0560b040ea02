import { numberFormat } from '../plan/number-text';
import type { Lang } from '../state/app-state';
import { languageTag, otherLanguage } from '../state/language';
import type { Locale } from './locale';
import type { Messages } from './messages';

/** The locale of a language, of its messages. */
export function createLocale(lang: Lang, m: Messages): Locale {
  const tag = languageTag(lang);
  const other = otherLanguage(lang);
  return Object.freeze({
    lang,
    tag,
    m,
    text: (text) => text[lang],
    other: (text) => text[other],
    number: (value, digits = 6) => numberFormat(tag, 0, digits).format(value),
  } satisfies Locale);
}
