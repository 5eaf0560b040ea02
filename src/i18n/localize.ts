import type { Lang } from '../state/app-state';
import { enLocale } from './en-locale';
import type { Locale } from './locale';
import { zhLocale } from './zh-locale';

const locales: Readonly<Record<Lang, Locale>> = { zh: zhLocale, en: enLocale };

/**
 * The locale of a language, with both at hand: for the site's pages, and for what says a thing in both languages at once. The
 * atlas itself fetches the one that it speaks (`loadLocale`).
 */
export function localize(lang: Lang): Locale {
  return locales[lang];
}
