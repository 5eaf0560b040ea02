import { kindText } from '../../../ui/parts/kind-text';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';

/** What a page's subject is, in a word or two. */
export function kindWords(subject: Subject, { locale, words }: PageContext): string {
  switch (subject.kind) {
    case 'home':
      return '';
    case 'entity':
      return kindText(subject.entity, locale);
    case 'measure':
      return words.measure;
    case 'story':
      return words.story;
  }
}
