import type { Locale } from '../../../i18n/locale';
import type { Subject } from './subject';

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
