import { appWords } from '../../../i18n/app-words';
import { otherLanguage } from '../../../state/other-language';
import type { PageContext } from './page-context';
import type { Subject } from './subject';
import { subjectName } from './subject-name';

/** The title of a page: what it is about, and the atlas; of the home page, the atlas in both languages. */
export function pageTitle(subject: Subject, { locale, words }: PageContext): string {
  const atlas = locale.m.app.title;
  if (subject.kind !== 'home') return words.title(subjectName(subject, locale), atlas);
  return words.title(atlas, appWords[otherLanguage(locale.lang)].title);
}
