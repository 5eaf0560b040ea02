import type { Lang } from '../../../state/app-state';
import { sitePath } from '../../../state/link/site-path';
import type { Subject } from './subject';
import { subjectState } from './subject-state';

/** A page's folder below the site's root, ending in `/`; empty for the Chinese home page. */
export function pagePath(subject: Subject, lang: Lang): string {
  const state = subjectState(subject, lang);
  // The city's card is what the home page shows; its page beside it has its figures in the preview.
  if (subject.kind === 'entity') return sitePath({ ...state, selection: subject.entity.id });
  return sitePath(state);
}
