import { numberFormat } from '../plan/number-text';
import { shownDigits, shownValue } from '../plan/units/shown-unit';
import type { Lang } from '../state/app-state';
import { languageTag, otherLanguage } from '../state/language';
import type { Locale } from './locale';
import type { Messages } from './messages';

/** The locale of a language, of its messages. */
export function createLocale(lang: Lang, m: Messages): Locale {
  const tag = languageTag(lang);
  const other = otherLanguage(lang);
  const number = (value: number, digits = 6) => numberFormat(tag, 0, digits).format(value);
  return Object.freeze({
    lang,
    tag,
    m,
    text: (text) => text[lang],
    other: (text) => text[other],
    number,
    amount: (value, unit, digits = 6) =>
      number(shownValue(value, unit, lang), shownDigits(digits, unit, lang)),
  } satisfies Locale);
}
