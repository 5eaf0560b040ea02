import { engine } from '../../app/features';
import type { Lang } from '../../state/app-state';
import type { Subject } from './subject/subject';
import { subjectState } from './subject/subject-state';

/** The query, without its `?`, from which a page starts the atlas, its language named. */
export function pageLink(subject: Subject, lang: Lang): string {
  return engine.formatLink(subjectState(subject, lang), null).slice(1);
}
