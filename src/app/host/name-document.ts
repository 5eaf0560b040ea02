import { appMessages } from '../../i18n/app-messages';
import type { Lang } from '../../state/app-state';
import { languageTag } from '../../state/language-tag';
import type { Scheme } from '../../style/scheme';

/** Tells the document around the atlas its language, its colour scheme, and the name of what is shown. */
export function nameDocument(lang: Lang, scheme: Scheme, name: string | undefined): void {
  const { title } = appMessages[lang];
  document.documentElement.lang = languageTag(lang);
  document.documentElement.dataset.scheme = scheme;
  document.title = name ? `${name} · ${title}` : title;
}
