import { loadLocale } from '../../../app/load-locale';
import type { Locale } from '../../../i18n/locale';
import type { Lang } from '../../../state/app-state';

const locales: Readonly<Record<Lang, Locale>> = { zh: await loadLocale('zh'), en: await loadLocale('en') };

/** The locale of a language, with both at hand: for the pages of the site. The atlas itself fetches the one that it speaks. */
export function localize(lang: Lang): Locale {
  return locales[lang];
}
