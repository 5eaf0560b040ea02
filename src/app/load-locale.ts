import { createLocale } from '../i18n/create-locale';
import type { Locale } from '../i18n/locale';
import type { Messages } from '../i18n/messages';
import type { Lang } from '../state/app-state';
import { features } from './features';

const shell = {
  zh: async () => (await import('../i18n/zh')).zh,
  en: async () => (await import('../i18n/en')).en,
} as const;

const loaded = new Map<Lang, Promise<Locale>>();

/** Fetches the locale of a language; always the same object for the same language. Rejects where it cannot be had. */
export function loadLocale(lang: Lang): Promise<Locale> {
  const locale = loaded.get(lang) ?? load(lang);
  loaded.set(lang, locale);
  locale.catch(() => loaded.delete(lang));
  return locale;
}

async function load(lang: Lang): Promise<Locale> {
  const [own, ...words] = await Promise.all([
    shell[lang](),
    ...features.map((feature) => feature.messages[lang]()),
  ]);
  const pages = Object.assign({}, ...words.map((each) => each.pages));
  const messages: Messages = Object.assign({ ...own, pages }, ...words.map((each) => each.messages));
  return createLocale(lang, messages);
}
