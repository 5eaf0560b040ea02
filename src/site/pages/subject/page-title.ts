import { appMessages } from '../../../i18n/app-messages';
import type { Locale } from '../../../i18n/locale';
import { otherLanguage } from '../../../state/language';
import type { PageContext } from './page-context';
import type { Subject } from './subject';

/** The title of a page: what it is about, and the atlas; of the home page, the atlas in both languages. */
export function pageTitle(subject: Subject, { locale, messages }: PageContext): string {
  const atlas = locale.m.app.title;
  if (subject.kind !== 'home') return messages.title(subjectName(subject, locale), atlas);
  return messages.title(atlas, appMessages[otherLanguage(locale.lang)].title);
}

/** What a page is called: the name of what it is about; the home page is called like the atlas. */
export function subjectName(subject: Subject, { m, text }: Locale): string {
  switch (subject.kind) {
    case 'home':
      return m.app.title;
    case 'entity':
      return text(subject.entity.record.name);
    case 'measure':
      return m.measures.names[subject.measure.id];
    case 'story':
      return text(subject.story.title);
  }
}
