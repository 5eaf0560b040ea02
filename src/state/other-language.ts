import type { Lang } from './app-state';

/** The other of the two languages. */
export function otherLanguage(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}
