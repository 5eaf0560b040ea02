import type { Lang } from './app-state';

/** The tag of a language for `lang` attributes and for what formats by it: our Chinese is simplified. */
export function languageTag(lang: Lang): 'zh-CN' | 'en' {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/** The other of the two languages. */
export function otherLanguage(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}
