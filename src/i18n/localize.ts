import { numberFormat } from '../plan/number-format';
import type { Lang } from '../state/app-state';
import { languageTag } from '../state/language-tag';
import { en } from './en';
import type { Locale } from './locale';
import { zh } from './zh';

/** The locale of a language; always the same object for the same language. */
export function localize(lang: Lang): Locale {
  return locales[lang];
}

function create(lang: Lang): Locale {
  const tag = languageTag(lang);
  const other = lang === 'zh' ? 'en' : 'zh';
  return Object.freeze({
    lang,
    tag,
    m: lang === 'zh' ? zh : en,
    text: (text) => text[lang],
    other: (text) => text[other],
    number: (value, digits = 6) => numberFormat(tag, 0, digits).format(value),
  } satisfies Locale);
}

const locales: Readonly<Record<Lang, Locale>> = { zh: create('zh'), en: create('en') };
