import { measureTimeText } from '../../../i18n/measure-time-text';
import { targetYear } from '../../../plan/years';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import { subjectName } from '../subject/subject-name';

/** What a page's preview picture shows, for who cannot see it. */
export function pictureAlt(subject: Subject, { locale, words }: PageContext): string {
  const name = subjectName(subject, locale);
  switch (subject.kind) {
    case 'home':
      return words.picture.home;
    case 'entity':
      return subject.entity.kind === 'municipality' ? words.picture.home : words.picture.entity(name);
    case 'measure':
      return words.picture.measure(name, measureTimeText(subject.measure, targetYear, locale));
    case 'story':
      return words.picture.story(name);
  }
}
