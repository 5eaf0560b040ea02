import type { Locale } from '../i18n/locale';
import type { Scheme } from '../style/scheme';

/** Tells the document around the atlas its language, its colour scheme, and the name of what is shown. */
export function nameDocument({ m, tag }: Locale, scheme: Scheme, name: string | undefined): void {
  document.documentElement.lang = tag;
  document.documentElement.dataset['scheme'] = scheme;
  document.title = name ? `${name} · ${m.app.title}` : m.app.title;
}
