import type { Lang } from '../state/app-state';
import type { Locale } from './locale';

/** Fetches the locale of a language; always the same object for the same language. Rejects where it cannot be had. */
export async function loadLocale(lang: Lang): Promise<Locale> {
  return lang === 'zh' ? (await import('./zh-locale')).zhLocale : (await import('./en-locale')).enLocale;
}
